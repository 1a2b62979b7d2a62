import { useMemo } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Me } from '#contract/access';
import type { GoalDetail } from '#contract/goals';
import { schoolYearOf } from '#domain/calendar/school-year';
import { SelectField } from '../figures/SelectField';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { placesOf } from '../providers/places';
import { emptyGoal, toGoal } from './goal-form';
import { GoalForm } from './GoalForm';
import { useGoalForm } from './use-goal-form';
import { useGoalWords } from './use-goal-words';

export const GoalNew = () => {
  const me = useMe();
  return me && <Page me={me} />;
};

const Page = ({ me }: { me: Me }) => {
  const words = useGoalWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const { isBoard, schools } = placesOf(me, 'goal.edit');
  const fresh = useMemo(
    () => emptyGoal(isBoard ? '' : (schools[0]?.id ?? ''), schoolYearOf(me.today)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: later answers about the same person change nothing typed
    [],
  );
  const form = useGoalForm({
    name: 'new',
    fresh,
    version: 0,
    send: (text) => request<GoalDetail>('/goals', { method: 'POST', body: toGoal(text) }),
    onSaved: ({ id }) => {
      notify(words('form.saved'), { type: 'success' });
      void navigate(`/goals/${id}/show`);
    },
  });
  const places = [
    ...(isBoard ? [{ value: '', label: words('form.ofBoard') }] : []),
    ...schools.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <PageHeader
        title={words('form.newTitle')}
        sub={words('form.newSub')}
        crumb={{ to: '/goals', label: words('title') }}
      />
      <GoalForm
        form={form}
        whose={
          places.length > 1 && (
            <SelectField
              label={words('form.whose')}
              value={form.text.schoolId}
              choices={places}
              onChange={(schoolId) => form.change({ schoolId, population: '', formKey: '', parentId: '' })}
            />
          )
        }
      />
    </>
  );
};
