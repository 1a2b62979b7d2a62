import { Box, Typography } from '@mui/material';
import type { GoalDetail } from '#contract/goals';
import { SectionCard } from '../figures/SectionCard';
import { ExplanationField } from './ExplanationField';
import { useGoalWords } from './use-goal-words';

/** What people wrote about a goal: to write for who sets it, until it is closed. */
export const ExplanationCard = ({ goal }: { goal: GoalDetail }) => {
  const words = useGoalWords();
  const { explanation, may } = goal;
  if (explanation === '' && !may.explain) return null;
  return (
    <SectionCard title={words('explanation.title')} aside={may.explain ? words('explanation.aside') : undefined}>
      <Box sx={{ maxWidth: '72ch' }}>
        {may.explain ? (
          <ExplanationField goal={goal} />
        ) : (
          <Typography sx={{ whiteSpace: 'pre-line' }}>{explanation}</Typography>
        )}
      </Box>
    </SectionCard>
  );
};
