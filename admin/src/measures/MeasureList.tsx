import { ListBase, useTranslate } from 'react-admin';
import { type Measure, MeasureState } from '#contract/measures';
import { Domain } from '#contract/primitives';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { useMay, useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { ListPage } from '../table/ListPage';
import { useMeasureColumns } from './measure-columns';
import { useTelling } from './use-measure-words';

/** What the schools one sees do about their results, the newest first. */
export const MeasureList = () => (
  <ListBase resource="measures" sort={{ field: 'fromOn', order: 'DESC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const { words } = useTelling();
  const columns = useMeasureColumns();
  const mayEdit = useMay('measure.edit');
  return (
    <ListPage<Measure>
      words={words}
      columns={columns}
      filters={<Filters />}
      nothing={words(mayEdit ? 'emptyText' : 'emptyRead')}
      create={mayEdit && { to: '/measures/create', label: words('new') }}
    />
  );
};

const Filters = () => {
  const { words, goalWords } = useTelling();
  const all = useTranslate()('words.all');
  const years = useYears();
  return (
    <>
      <Choice filter="schoolYear" label={words('filter.schoolYear')} all={all} options={years} />
      <Choice
        filter="domain"
        label={words('filter.domain')}
        all={all}
        options={Domain.options.map((value) => ({ value, label: goalWords(`domain.${value}`) }))}
      />
      <Choice
        filter="state"
        label={words('filter.state')}
        all={all}
        options={MeasureState.options.map((value) => ({ value, label: words(`state.${value}`) }))}
      />
    </>
  );
};

/** The coming school year, this one and four before. */
function useYears() {
  const today = useMe()?.today;
  if (!today) return [];
  return [1, 0, -1, -2, -3, -4]
    .map((years) => schoolYearAfter(schoolYearOf(today), years))
    .map((value) => ({ value, label: value }));
}
