import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import { RemoveButton } from '../layout/RemoveButton';
import { useChangeGoal } from './use-change-goal';
import { useGoalWords } from './use-goal-words';

/** What can be done with a goal as a whole. */
export const GoalSteps = ({ goal }: { goal: GoalDetail }) => {
  const words = useGoalWords();
  const { mutate, isPending } = useChangeGoal(goal);
  const { may } = goal;
  return (
    <>
      {may.remove && <RemoveButton resource="goals" record={goal} words={words} />}
      {may.edit && (
        <Button component={Link} to={`/goals/${goal.id}`}>
          {words('edit')}
        </Button>
      )}
      {may.reopen && (
        <Button disabled={isPending} onClick={() => mutate({ path: '/reopen', said: 'reopenDone' })}>
          {words('reopen')}
        </Button>
      )}
      {may.set && (
        <Button
          variant="contained"
          color="primary"
          disabled={isPending}
          onClick={() => mutate({ path: '/set', said: 'setDone' })}
        >
          {words('set')}
        </Button>
      )}
    </>
  );
};
