import { Box, Button, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Cycle } from '#contract/cycles';
import { Domain } from '#contract/primitives';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { cycleStates } from '#domain/cycle/cycle-state';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import { useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
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
  const columns = useCycleColumns(useSchools().length > 1);
  const mayBegin = useMayBegin();
  return (
    <>
      <PageHeader
        title={words('title')}
        sub={words('sub')}
        actions={
          <>
            <Button component={Link} to="/cycle-plans">
              {words('toPlans')}
            </Button>
            <CsvButton fileName={words('fileName')} columns={columns} />
            {mayBegin && <ButtonLink to="/cycles/create">{words('new')}</ButtonLink>}
          </>
        }
      />
      <Filters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoCycles mayBegin={mayBegin} />}>
          <RecordTable<Cycle> caption={words('title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
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
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
      {schools.length > 1 && (
        <Choice
          filter="schoolId"
          label={words('filter.school')}
          all={all}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
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
    </Box>
  );
};

const NoCycles = ({ mayBegin }: { mayBegin: boolean }) => {
  const words = useCycleWords();
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  const first = `${words('emptyText')} ${words(mayBegin ? 'emptyBegin' : 'emptyRead')}`;
  return <Empty title={words('empty')} text={isFiltered ? words('emptyFiltered') : first} />;
};
