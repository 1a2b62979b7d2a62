import { TextField } from '@mui/material';

export type Choice = { value: string; label: string };
type Props = {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  /** The choice for «no filter»; left out where something must be chosen. */
  all?: string;
};

/** The select of the browser itself: it works with every keyboard, screen reader and phone. */
export const SelectField = ({ label, value, choices, onChange, all }: Props) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    sx={{ minWidth: 150 }}
  >
    {all !== undefined && <option value="">{all}</option>}
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </TextField>
);
