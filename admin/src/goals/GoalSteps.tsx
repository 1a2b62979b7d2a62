import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { useChangeGoal } from './use-change-goal';
import { useGoalWords } from './use-goal-words';

/** What can be done with a goal as a whole. */
export const GoalSteps = ({ goal }: { goal: GoalDetail }) => {
  const words = useGoalWords();
  const { mutate, isPending } = useChangeGoal(goal);
  const { may } = goal;
  return (
    <>
      {may.remove && <RemoveButton goal={goal} />}
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

const RemoveButton = ({ goal: { id, version } }: { goal: GoalDetail }) => {
  const words = useGoalWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    setAsking(false);
    try {
      await request(`/goals/${id}`, { method: 'DELETE', version });
      notify(words('removed'), { type: 'success' });
      await navigate('/goals');
      await queryClient.invalidateQueries({ queryKey: ['goals'] });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words('remove')}</Button>
      <ConfirmDialog
        open={asking}
        title={words('removeTitle')}
        text={words('removeText')}
        confirm={words('remove')}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
