import { TextField, Typography } from '@mui/material';
import type { MeasureFormState } from './measure-form';
import { hypothesisOf } from './measure-sentences';
import { useTelling } from './use-measure-words';

const fields = ['because', 'expect', 'onWhat'] as const;

/** One sentence in three fields, and how it reads. */
export const HypothesisFields = ({ form: { text, change } }: { form: MeasureFormState }) => {
  const telling = useTelling();
  const { words } = telling;
  return (
    <>
      {fields.map((field) => (
        <TextField
          key={field}
          label={words(`hypothesis.${field}`)}
          helperText={words(`hypothesis.${field}Help`)}
          value={text[field]}
          onChange={({ target }) => change({ [field]: target.value })}
          multiline
          slotProps={{ htmlInput: { maxLength: 2000 }, inputLabel: { shrink: true } }}
        />
      ))}
      <div>
        <Typography variant="body2" color="textSecondary">
          {words('hypothesis.preview')}
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{hypothesisOf(text, telling)}</Typography>
      </div>
    </>
  );
};
