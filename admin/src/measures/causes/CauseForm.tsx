import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import { type Cause, CauseCategory } from '#contract/measures';
import type { KeptForm } from '../../autosave/use-kept-form';
import { SelectField } from '../../figures/SelectField';
import { useCauseWords } from '../use-measure-words';
import type { CauseText } from './cause-text';

type Props = { form: KeptForm<CauseText>; theirs?: Cause; onCancel?: () => void };

/** Kind, cause and evidence. */
export const CauseForm = ({ form: { text, change, save, state }, theirs, onCancel }: Props) => {
  const words = useCauseWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Box component="form" onSubmit={submit} className="noprint" sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      {state === 'stale' && theirs && (
        <Alert severity="warning">
          {words('stale')} <b>{words(`categories.${theirs.category}`)}</b>: {theirs.text}
        </Alert>
      )}
      <SelectField
        label={words('category')}
        value={text.category}
        choices={CauseCategory.options.map((value) => ({ value, label: words(`categories.${value}`) }))}
        onChange={(value) => change({ category: CauseCategory.parse(value) })}
      />
      {text.category === 'outside' && <Typography variant="body2">{words('outsideText')}</Typography>}
      <TextField
        label={words('text')}
        helperText={words('noName')}
        value={text.text}
        onChange={({ target }) => change({ text: target.value })}
        required
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 }, inputLabel: { shrink: true } }}
      />
      <TextField
        label={words('evidenceLabel')}
        helperText={words('evidenceHelp')}
        value={text.evidence}
        onChange={({ target }) => change({ evidence: target.value })}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 4000 }, inputLabel: { shrink: true } }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={state === 'sending' || text.text.trim() === ''}
        >
          {words('save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words('cancel')}</Button>}
      </Box>
    </Box>
  );
};
