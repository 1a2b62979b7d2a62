import { Alert, AlertTitle, Box, Button, Radio, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { NormDetail } from '#contract/norms';
import { DataRows } from '../figures/DataRows';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';
import type { Clash, Picks, Side } from './norm-draft';
import { useFieldWords } from './use-field-words';

type Props = { norm: NormDetail; clashes: readonly Clash[]; onSettle: (picks: Picks) => void };

/** Two people changed one norm: both side by side, and a choice per field. */
export const NormClash = ({ norm, clashes, onSettle }: Props) => {
  const words = useDataWords();
  const formats = useFormats();
  const [picks, setPicks] = useState<Picks>({});
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [newest] = norm.history;
  const who = newest?.replacedBy ?? words('norms.clash.someone');
  const choice = (side: Side) => (clash: Clash) => (
    <Choice
      clash={clash}
      side={side}
      picked={(picks[clash.field] ?? clash.pick) === side}
      onPick={() => setPicks({ ...picks, [clash.field]: side })}
    />
  );
  return (
    <>
      <Alert severity="warning" ref={heading} tabIndex={-1} sx={{ marginBottom: 2 }}>
        <AlertTitle>{words('norms.clash.title')}</AlertTitle>
        {words('norms.clash.text', { who, at: formats.instant(newest?.replacedAt ?? null) })}
      </Alert>
      <DataRows
        label={words('norms.clash.title')}
        columns={[
          { header: words('norms.clash.field'), cell: ({ field }) => words(`norms.field.${field}`) },
          { header: words('norms.clash.mine'), cell: choice('mine') },
          { header: words('norms.clash.theirs'), cell: choice('theirs') },
        ]}
        rows={clashes}
        keyOf={({ field }) => field}
      />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', marginTop: 2 }}>
        <Button variant="contained" color="primary" onClick={() => onSettle(picks)}>
          {words('norms.clash.go')}
        </Button>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words('norms.clash.after')}
        </Typography>
      </Box>
    </>
  );
};

type ChoiceProps = { clash: Clash; side: Side; picked: boolean; onPick: () => void };

const Choice = ({ clash, side, picked, onPick }: ChoiceProps) => {
  const words = useDataWords();
  const said = useFieldWords();
  const value = said(clash.field, clash[side]);
  const name = `${words(`norms.field.${clash.field}`)}, ${words(`norms.clash.${side}`)}: ${value}`;
  return (
    <Box component="label" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, cursor: 'pointer' }}>
      <Radio
        size="small"
        name={`pick-${clash.field}`}
        checked={picked}
        onChange={onPick}
        slotProps={{ input: { 'aria-label': name } }}
      />
      <Box component="span" sx={{ fontWeight: picked ? 600 : 400 }}>
        {value}
      </Box>
    </Box>
  );
};
