import { Box, Typography } from '@mui/material';
import type { PlanPresence } from '#contract/group-plans';
import { planStates } from '#domain/group-plans/plan-state';
import { countWords } from '#domain/group-plans/writing-budget';
import { tokens } from '../theme/tokens';
import { useOpenPlan } from './plan-context';
import { usePlanWords } from './use-plan-words';

/** Who is here, what was spent of the budget, and where the plan stands. */
export const PlanBar = ({ presence }: { presence: PlanPresence | undefined }) => {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const spent = plan.sections.reduce((sum, { text }) => sum + countWords(text), 0);
  const { budget } = plan;
  const here = presence?.here.map(({ name, key }) =>
    key === null ? name : words('bar.in', { name, part: words(`part.${key}`) }),
  );
  return (
    <Box className="noprint" sx={barStyle}>
      <Typography variant="body2" role="status">
        {here && here.length > 0 ? words('bar.here', { names: here.join(', ') }) : words('bar.alone')}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: spent > budget.words ? 600 : 400 }}>
        {words('bar.words', { words: spent, budget: budget.words })} ·{' '}
        {words('bar.minutes', { minutes: presence?.minutes ?? plan.spent.minutes, budget: budget.minutes })}
      </Typography>
      <Box component="ol" aria-label={words('stateOf')} sx={stepsStyle}>
        {planStates.map((state) => (
          <Box component="li" key={state} aria-current={state === plan.state ? 'step' : undefined}>
            {words(`state.${state}`)}
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const barStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 20px',
  alignItems: 'center',
  padding: '8px 16px',
  marginBottom: '18px',
  backgroundColor: tokens.paper,
  border: `1px solid ${tokens.line}`,
  borderRadius: '10px',
} as const;

const stepsStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 6px',
  listStyle: 'none',
  margin: '0 0 0 auto',
  padding: 0,
  fontSize: 14,
  color: tokens.secondInk,
  '& li': { padding: '1px 8px', borderRadius: '10px' },
  '& li[aria-current]': { backgroundColor: tokens.primaryTint, color: tokens.primaryDark, fontWeight: 600 },
} as const;
