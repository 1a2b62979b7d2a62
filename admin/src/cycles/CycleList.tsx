import { Button } from '@mui/material';
import { ListBase, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Cycle } from '#contract/cycles';
import { Domain } from '#contract/primitives';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { cycleStates } from '#domain/cycle/cycle-state';
import { useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { SchoolFilter } from '../table/SchoolFilter';
import { ListPage } from '../table/ListPage';
import { useCycleColumns } from './cycle-columns';
import { schoolsWith } from './places';
import { useCycleWords } from './use-cycle-words';
import { useSchools } from './use-schools';

/** The cycles of the schools one sees, beside each other, the newest school year first. */
export const CycleList = () => (
  <ListBase resource="cycles" sort={{ field: 'schoolYear', order: 'DESC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useCycleWords();
  const mayBegin = useMayBegin();
  return (
    <ListPage<Cycle>
      words={words}
      columns={useCycleColumns(useSchools().length > 1)}
      filters={<Filters />}
      nothing={`${words('emptyText')} ${words(mayBegin ? 'emptyBegin' : 'emptyRead')}`}
      actions={
        <Button component={Link} to="/cycle-plans">
          {words('toPlans')}
        </Button>
      }
      create={mayBegin && { to: '/cycles/create', label: words('new') }}
    />
  );
};

/** Somebody of a werkgroep works in a cycle, and does not begin one. */
function useMayBegin(): boolean {
  const me = useMe();
  return me !== null && schoolsWith(me, 'cycle.edit').length > 0;
}

const Filters = () => {
  const words = useCycleWords();
  const all = useTranslate()('words.all');
  const schools = useSchools();
  const today = useMe()?.today;
  const present = today && schoolYearOf(today);
  const years = present ? [1, 0, -1, -2, -3].map((at) => schoolYearAfter(present, at)) : [];
  return (
    <>
      <SchoolFilter label={words('filter.school')} schools={schools} />
      <Choice
        filter="schoolYear"
        label={words('filter.schoolYear')}
        all={all}
        options={years.map((value) => ({ value, label: value }))}
      />
      <Choice
        filter="domain"
        label={words('filter.domain')}
        all={all}
        options={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
      />
      <Choice
        filter="state"
        label={words('filter.state')}
        all={all}
        options={cycleStates.map((value) => ({ value, label: words(`state.${value}`) }))}
      />
    </>
  );
};
