import { Button } from '@mui/material';
import { useState } from 'react';
import { ShowBase, useNotify, useShowContext } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { wholeRecord } from '../providers/whole-record';
import { ClosingCard } from './ClosingCard';
import { CommentsCard } from './CommentsCard';
import { FigureCard } from './FigureCard';
import { FixedCard } from './FixedCard';
import { standOf, whatOf, whoOf } from './goal-sentences';
import { UnderwritingCard } from './UnderwritingCard';
import { useChangeGoal } from './use-change-goal';
import { useGoalWords } from './use-goal-words';
import { useSaying } from './use-saying';

/** One goal: what decides, what the test says, who stands behind it, and how it ends. */
export const GoalPage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<GoalDetail>();
  return <Asked of={asked}>{asked.record && <Goal goal={asked.record} />}</Asked>;
};

const Goal = ({ goal }: { goal: GoalDetail }) => {
  const saying = useSaying();
  const { words } = saying;
  return (
    <>
      <PageHeader
        title={goal.title}
        sub={`${whoOf(goal, saying)} · ${standOf(goal, saying)}`}
        crumb={{ to: '/goals', label: words('title') }}
        actions={<Steps goal={goal} />}
      />
      <Lead>{whatOf(goal, saying)}.</Lead>
      <Stack>
        <FigureCard goal={goal} />
        <FixedCard goal={goal} />
        {goal.schoolId !== null && <UnderwritingCard goal={goal} />}
        {goal.state !== 'draft' && <ClosingCard goal={goal} />}
        <CommentsCard goal={goal} />
      </Stack>
    </>
  );
};

const Steps = ({ goal }: { goal: GoalDetail }) => {
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
