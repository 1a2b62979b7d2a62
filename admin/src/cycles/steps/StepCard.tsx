import { Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import type { CycleDetail } from '#contract/cycles';
import type { CycleStep } from '#domain/cycle/steps';
import { Tag } from '../../figures/Tag';
import { tokens } from '../../theme/tokens';
import { fullOfStep, nextInStep, numberOfStep, stateOfStep } from '../cycle-sentences';
import { Bar } from '../ProgressBars';
import { useSaying } from '../use-saying';
import { FactRows } from './FactRows';

type Props = { cycle: CycleDetail; step: CycleStep; startsOpen: boolean; children: ReactNode };

/** One step: how far it is, and opened what it is for, what is there, what comes next, and what is written in it. */
export const StepCard = ({ cycle, step, startsOpen, children }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const next = nextInStep(cycle, step, saying);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={`${id}-title`} sx={cardStyle}>
      <Box sx={headStyle}>
        <Typography variant="h2" sx={{ flex: 1, minWidth: 200 }}>
          <Button
            id={`${id}-title`}
            variant="text"
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={() => setOpen(!open)}
            sx={{
              font: 'inherit',
              color: tokens.ink,
              textAlign: 'left',
              justifyContent: 'flex-start',
              padding: '4px 8px 4px 0',
            }}
          >
            <Box component="span" aria-hidden className="noprint" sx={{ width: 20, flex: 'none' }}>
              {open ? '▾' : '▸'}
            </Box>
            {words('stepTitle', { n: numberOfStep(step), step: words(`step.${step}`) })}
          </Button>
        </Typography>
        <StepState cycle={cycle} step={step} />
      </Box>
      <Typography sx={{ maxWidth: '68ch', paddingLeft: '20px' }}>{words(`purpose.${step}`)}</Typography>
      <Box id={`${id}-body`} hidden={!open} sx={{ '@media print': { display: 'block' } }}>
        <FactRows cycle={cycle} step={step} />
        {next && cycle.state === 'running' && (
          <Typography sx={{ margin: '10px 0 0', fontWeight: 600 }}>{next}</Typography>
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3, marginTop: 3 }}>{children}</Box>
      </Box>
    </Paper>
  );
};

const StepState = ({ cycle: { progress, next }, step }: { cycle: CycleDetail; step: CycleStep }) => {
  const { words, formats } = useSaying();
  const here = progress.find((one) => one.step === step);
  if (!here) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 10px',
        alignItems: 'center',
        fontSize: 14,
        color: tokens.secondInk,
      }}
    >
      {next?.step === step && (
        <Box
          component="b"
          sx={{
            color: tokens.primaryDark,
            backgroundColor: tokens.primaryTint,
            padding: '1px 8px',
            borderRadius: '4px',
          }}
        >
          {words('now')}
        </Box>
      )}
      <Bar percent={fullOfStep(here)} width={72} />
      <Tag>{stateOfStep(here, words)}</Tag>
      <span>{words('stepBy', { day: formats.shortDay(here.dueOn) })}</span>
    </Box>
  );
};

const headStyle = { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' } as const;
const cardStyle = {
  padding: { xs: '12px 16px', md: '14px 24px' },
  minWidth: 0,
  '@media print': { border: 0, borderTop: '1px solid #999', borderRadius: 0, padding: '8pt 0' },
} as const;
