import { Box, Button, Typography } from '@mui/material';
import type { GoalDetail } from '#contract/goals';
import { SectionCard } from '../figures/SectionCard';
import { FactList } from '../layout/FactList';
import { useChangeGoal } from './use-change-goal';
import { useGoalWords } from './use-goal-words';

/** Everybody of the team by name: who stands behind the goal, and who not yet. */
export const UnderwritingCard = ({ goal }: { goal: GoalDetail }) => {
  const words = useGoalWords();
  const { mutate, isPending } = useChangeGoal(goal);
  const { team, teamSize, hasUnderwritten, counts, may } = goal;
  const names = (of: typeof team) => of.map(({ name }) => name).join(', ');
  const has = team.filter(({ underwrittenAt }) => underwrittenAt !== null);
  const hasNot = team.filter(({ underwrittenAt }) => underwrittenAt === null);
  const press = () => mutate({ path: '/underwriting', method: hasUnderwritten ? 'DELETE' : 'PUT' });
  return (
    <SectionCard
      title={words('underwriting.title')}
      aside={words('underwriting.aside', { n: counts.underwritten, of: teamSize })}
    >
      {goal.state === 'draft' ? (
        <Typography>{words('underwriting.wait')}</Typography>
      ) : (
        team.length > 0 && (
          <FactList
            facts={[
              { label: words('underwriting.has'), value: names(has) || words('underwriting.nobody') },
              { label: words('underwriting.hasNot'), value: names(hasNot) || words('underwriting.everybody') },
            ]}
          />
        )
      )}
      {may.underwrite && (
        <Box className="noprint" sx={{ marginTop: 1 }}>
          <Button
            variant={hasUnderwritten ? 'outlined' : 'contained'}
            color="primary"
            disabled={isPending}
            onClick={press}
          >
            {words(hasUnderwritten ? 'underwriting.undo' : 'underwriting.do')}
          </Button>
        </Box>
      )}
    </SectionCard>
  );
};
