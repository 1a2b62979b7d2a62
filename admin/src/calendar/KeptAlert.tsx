import { Alert, Button } from '@mui/material';
import { useCalendarWords } from './use-calendar-words';

type Props = { form: { isKept: boolean; state: string; forget: () => void } };

/** That what stands here was typed before, and how to begin anew. */
export const KeptAlert = ({ form: { isKept, state, forget } }: Props) => {
  const words = useCalendarWords();
  if (!isKept || state === 'stale') return null;
  return (
    <Alert severity="info" action={<Button onClick={forget}>{words('form.forget')}</Button>}>
      {words('form.kept')}
    </Alert>
  );
};
