import { Alert } from '@mui/material';
import { Link } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import { valueOf } from './goal-sentences';
import { useSaying } from './use-saying';

/** Says so where an aim above was raised since: the goal is lower now than what it belongs to. */
export const BelowAim = ({ goal }: { goal: GoalDetail }) => {
  const saying = useSaying();
  const { words } = saying;
  const { belowAim } = goal;
  if (belowAim === null) return null;
  return (
    <Alert severity="warning">
      {words('belowAim.text', { value: valueOf(goal, belowAim.goal, saying), schoolYear: belowAim.schoolYear })}{' '}
      <Link to={`/goals/${belowAim.id}/show`}>{belowAim.title}</Link>. {goal.may.explain && words('belowAim.mend')}
    </Alert>
  );
};
