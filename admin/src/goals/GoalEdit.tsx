import { useMemo } from 'react';
import { useGetOne, useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import { Asked } from '../figures/Notice';
import { NotFound } from '../layout/NotFound';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { wholeRecord } from '../providers/whole-record';
import { textOf, toGoal } from './goal-form';
import { GoalForm } from './GoalForm';
import { useGoalForm } from './use-goal-form';
import { useGoalWords } from './use-goal-words';

/** A draft can be changed in everything but whose it is. */
export const GoalEdit = () => {
  const { id = '' } = useParams();
  const asked = useGetOne<GoalDetail>('goals', { id, ...wholeRecord });
  return <Asked of={asked}>{asked.data && (asked.data.may.edit ? <Page goal={asked.data} /> : <NotFound />)}</Asked>;
};

const Page = ({ goal }: { goal: GoalDetail }) => {
  const words = useGoalWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const { id } = goal;
  const fresh = useMemo(() => textOf(goal), [goal]);
  const form = useGoalForm({
    name: id,
    fresh,
    version: goal.version,
    send: async (text, version) => {
      const { schoolId: _whose, explanation: _apart, ...change } = toGoal(text);
      return request<GoalDetail>(`/goals/${id}`, { method: 'PATCH', version, body: change }).finally(() =>
        queryClient.invalidateQueries({ queryKey: ['goals'] }),
      );
    },
    onSaved: () => {
      notify(words('form.saved'), { type: 'success' });
      void navigate(`/goals/${id}/show`);
    },
  });
  return (
    <>
      <PageHeader title={words('form.editTitle')} crumb={{ to: `/goals/${id}/show`, label: goal.title }} />
      <GoalForm form={form} theirs={goal} />
    </>
  );
};
