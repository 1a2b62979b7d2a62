import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { toggled } from './conversation-form';

type Props = {
  title: string;
  people: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Who is invited or was there, each with a box of their own. */
export const People = ({ title, people, chosen, onChange }: Props) => (
  <Box component="fieldset" sx={fieldsetStyle}>
    <legend>{title}</legend>
    {people.map(({ id, name }) => (
      <FormControlLabel
        key={id}
        control={<Checkbox checked={chosen.includes(id)} onChange={() => onChange(toggled(chosen, id))} />}
        label={name}
      />
    ))}
  </Box>
);

const fieldsetStyle = {
  border: 0,
  margin: 0,
  padding: 0,
  minWidth: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(220px, 1fr))' },
  '& legend': { padding: 0, fontWeight: 600 },
  '& label': { margin: 0 },
} as const;
