import { Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import type { WhatIf } from '#contract/what-if';
import { pupilsText } from '../column-words';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { type Assumption, nothingAssumed, pupilsOf, readBandwidth } from './assumption';

type Props = { given: WhatIf; assumption: Assumption; onChange: (to: Assumption) => void };

/** Which groups to leave out, and which bandwidth. */
export const AssumptionForm = ({ given, assumption, onChange }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const start = nothingAssumed(given);
  const written = formats.number(start.bandwidth);
  const [typed, setTyped] = useState(written);
  const pupils = (n: number) => pupilsText(n, words);
  const { groupless, noEvidence } = pupilsOf(given);
  const toggle = (id: string) => {
    const groups = new Set(assumption.groups);
    if (!groups.delete(id)) groups.add(id);
    onChange({ ...assumption, groups });
  };
  const type = (text: string) => {
    setTyped(text);
    const bandwidth = readBandwidth(text);
    if (bandwidth !== null) onChange({ ...assumption, bandwidth });
  };
  const reset = () => {
    setTyped(written);
    onChange(start);
  };
  return (
    <Box component="fieldset" sx={{ border: 0, margin: '10px 0', padding: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 600, padding: 0 }}>
        {words('runs.whatIf.leaveOut')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '12px' }}>
        {given.groups.map(({ id, name, pupils: n }) => (
          <Check
            key={id}
            label={words('runs.whatIf.group', { name, pupils: pupils(n) })}
            checked={assumption.groups.has(id)}
            onChange={() => toggle(id)}
          />
        ))}
        {groupless > 0 && (
          <Check
            label={words('runs.whatIf.noGroup', { pupils: pupils(groupless) })}
            checked={assumption.groups.has('')}
            onChange={() => toggle('')}
          />
        )}
        {noEvidence > 0 && (
          <Check
            label={words('runs.whatIf.noEvidence', { pupils: pupils(noEvidence) })}
            checked={assumption.noEvidence}
            onChange={() => onChange({ ...assumption, noEvidence: !assumption.noEvidence })}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-start', marginTop: '12px' }}>
        <TextField
          label={words('runs.whatIf.bandwidth')}
          value={typed}
          onChange={(event) => type(event.target.value)}
          error={readBandwidth(typed) === null}
          helperText={readBandwidth(typed) === null ? words('runs.whatIf.bandwidthWrong') : undefined}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          sx={{ minWidth: 200 }}
        />
        <Button variant="outlined" onClick={reset}>
          {words('runs.whatIf.reset')}
        </Button>
      </Box>
    </Box>
  );
};

type CheckProps = { label: string; checked: boolean; onChange: () => void };

const Check = ({ label, checked, onChange }: CheckProps) => (
  <FormControlLabel control={<Checkbox checked={checked} onChange={onChange} />} label={label} />
);
