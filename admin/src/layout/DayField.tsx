import { TextField } from '@mui/material';

type Props = {
  label: string;
  value: string;
  onChange: (day: string) => void;
  help?: string;
  required?: boolean;
  min?: string;
};

/** The day field of the browser itself. */
export const DayField = ({ label, value, onChange, help, required = false, min }: Props) => (
  <TextField
    type="date"
    label={label}
    helperText={help}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    required={required}
    slotProps={{ inputLabel: { shrink: true }, htmlInput: { min } }}
  />
);
