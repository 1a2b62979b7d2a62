import { Box, Button, TextField, Typography } from '@mui/material';
import { Domain } from '#contract/primitives';
import { SelectField } from '../../figures/SelectField';
import type { KeptForm } from '../../autosave/use-kept-form';
import { useCycleWords } from '../use-cycle-words';
import { type CycleText, proposedFor, withDomain } from './cycle-form';

/** What it is about; a click puts an example in the field, to be changed. */
export const FocusFields = ({ form: { text, change, setText } }: { form: KeptForm<CycleText> }) => {
  const words = useCycleWords();
  return (
    <>
      <SelectField
        label={words('form.domain')}
        value={text.domain}
        choices={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
        onChange={(domain) => setText(withDomain(text, domain as CycleText['domain'], words))}
      />
      <TextField
        label={words('form.focus')}
        value={text.focus}
        onChange={({ target }) => change({ focus: target.value })}
        required
        slotProps={{ htmlInput: { maxLength: 100 }, inputLabel: { shrink: true } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" color="textSecondary">
          {words('form.examples')}
        </Typography>
        {proposedFor(text.domain, words).map((focus) => (
          <Button key={focus} size="small" onClick={() => change({ focus })}>
            {focus}
          </Button>
        ))}
      </Box>
    </>
  );
};
