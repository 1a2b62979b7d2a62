import { useState } from 'react';
import { useGetOne, useNotify } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Me } from '#contract/access';
import type { GoalDetail } from '#contract/goals';
import type { Cause, Measure } from '#contract/measures';
import { schoolYearOf } from '#domain/calendar/school-year';
import { useKeptForm } from '../autosave/use-kept-form';
import { Asked } from '../figures/Notice';
import { SelectField } from '../figures/SelectField';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { placesOf } from '../providers/places';
import { queryClient } from '../providers/query-client';
import { wholeRecord } from '../providers/whole-record';
import { useCauses } from './causes/use-causes';
import { emptyMeasure, measureFor, type MeasureFormState, type MeasureText, toMeasure } from './measure-form';
import { MeasureForm } from './MeasureForm';
import { useTelling } from './use-measure-words';

/** A new measure: empty, or from the goal and the cause in the address. */
export const MeasureNew = () => {
  const me = useMe();
  const goalId = useSearchParams()[0].get('goal') ?? '';
  if (!me) return null;
  return goalId === '' ? (
    <Page key="new" name="new" fresh={emptyFor(me)} />
  ) : (
    <FromGoal key={goalId} {...{ me, goalId }} />
  );
};

const emptyFor = (me: Me) =>
  emptyMeasure({
    schoolId: placesOf(me, 'measure.edit').schools[0]?.id ?? '',
    today: me.today,
    schoolYear: schoolYearOf(me.today),
  });

const FromGoal = ({ me, goalId }: { me: Me; goalId: string }) => {
  const { words, goalWords } = useTelling();
  const causeId = useSearchParams()[0].get('cause');
  const goal = useGetOne<GoalDetail>('goals', { id: goalId, ...wholeRecord });
  const causes = useCauses(goalId);
  const both = { ...goal, isPending: goal.isPending || causes.isPending, error: goal.error ?? causes.error };
  const freshFor = (from: GoalDetail, of: readonly Cause[]) => {
    const empty = emptyFor(me);
    const { moment, schoolYear, domain } = empty;
    const named = { moment, schoolYear, domain: goalWords(`domain.${from.domain ?? domain}`) };
    const cause = of.find(({ id }) => id === causeId) ?? null;
    return measureFor(empty, { goal: from, cause, test: words('form.onTest', named) });
  };
  return (
    <Asked of={both}>
      {goal.data && causes.data && <Page name={`new.${goalId}`} fresh={freshFor(goal.data, causes.data)} />}
    </Asked>
  );
};

const Page = ({ name, fresh: given }: { name: string; fresh: MeasureText }) => {
  const { words } = useTelling();
  const notify = useNotify();
  const navigate = useNavigate();
  // Later answers about the same person or goal change nothing that is typed.
  const [fresh] = useState(given);
  const form = useKeptForm<MeasureText, Measure>({
    name: `measure.form.${name}`,
    fresh,
    version: 0,
    send: (text) => request<Measure>('/measures', { method: 'POST', body: toMeasure(text) }),
    onSaved: ({ id }) => {
      notify(words('form.saved'), { type: 'success' });
      void navigate(`/measures/${id}/show`);
      void queryClient.invalidateQueries({ queryKey: ['causes'] });
    },
  });
  return (
    <>
      <PageHeader
        title={words('form.newTitle')}
        sub={words('form.newSub')}
        crumb={{ to: '/measures', label: words('title') }}
      />
      <MeasureForm form={form} isDraft whose={<Whose form={form} />} />
    </>
  );
};

/** Who leads more than one school chooses. */
const Whose = ({ form: { text, change } }: { form: MeasureFormState }) => {
  const { words } = useTelling();
  const me = useMe();
  const schools = me ? placesOf(me, 'measure.edit').schools : [];
  if (schools.length < 2) return null;
  return (
    <SelectField
      label={words('form.school')}
      value={text.schoolId}
      choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(schoolId) => change({ schoolId, goalId: '', causeId: '', population: '', ownerId: '' })}
    />
  );
};
