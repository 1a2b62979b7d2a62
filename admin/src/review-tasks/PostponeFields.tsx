import { TextField } from '@mui/material';
import { useWorkWords } from '../my-week/use-work-words';
import { DayField } from '../layout/DayField';

type Props = {
  dueOn: string;
  reason: string;
  min: string;
  onDay: (day: string) => void;
  onReason: (text: string) => void;
};

/** Another day, and why: both stay to be seen. */
export const PostponeFields = ({ dueOn, reason, min, onDay, onReason }: Props) => {
  const words = useWorkWords();
  return (
    <>
      <DayField label={words('step.newDay')} value={dueOn} min={min} required onChange={onDay} />
      <TextField
        label={words('step.reason')}
        helperText={words('step.reasonHelp')}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 300 }, inputLabel: { shrink: true } }}
      />
    </>
  );
};
