import { Alert, Button } from '@mui/material';
import { useCycleWords } from './use-cycle-words';

type Props = { form: { isKept: boolean; state: string; forget: () => void }; stale?: string };

/** That what stands here was typed before; or that somebody else saved meanwhile, and what. */
export const KeptNotice = ({ form: { isKept, state, forget }, stale }: Props) => {
  const words = useCycleWords();
  if (state === 'stale' && stale !== undefined) return <Alert severity="warning">{stale}</Alert>;
  if (!isKept) return null;
  return (
    <Alert severity="info" action={<Button size="small" onClick={forget} children={words('forget')} />}>
      {words('kept')}
    </Alert>
  );
};
