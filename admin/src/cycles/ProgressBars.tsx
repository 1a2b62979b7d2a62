import { Box } from '@mui/material';
import type { Cycle } from '#contract/cycles';
import { tokens } from '../theme/tokens';
import { fullOfStep, progressOf } from './cycle-sentences';
import { useCycleWords } from './use-cycle-words';

/** The five steps as five small bars, as full as each step is; said in words to who cannot see them. */
export const ProgressBars = ({ cycle }: { cycle: Pick<Cycle, 'progress'> }) => {
  const words = useCycleWords();
  return (
    <Box role="img" aria-label={progressOf(cycle, words)} sx={{ display: 'flex', gap: '4px', alignItems: 'center' }}>
      {cycle.progress.map((one) => (
        <Bar key={one.step} percent={fullOfStep(one)} width={22} />
      ))}
    </Box>
  );
};

/** A thin line that is full when all is done; beside words that say the same. */
export const Bar = ({ percent, width }: { percent: number; width: number | string }) => (
  <Box
    aria-hidden
    component="span"
    sx={{
      display: 'inline-block',
      width,
      height: 8,
      flex: 'none',
      border: `1px solid ${tokens.control}`,
      borderRadius: '3px',
      overflow: 'hidden',
      backgroundColor: tokens.paper,
    }}
  >
    <Box
      component="span"
      sx={{ display: 'block', height: '100%', backgroundColor: tokens.primary }}
      style={{ width: `${percent}%` }}
    />
  </Box>
);
