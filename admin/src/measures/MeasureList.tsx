import { Box, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { type Measure, MeasureState } from '#contract/measures';
import { Domain } from '#contract/primitives';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import { useMay, useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
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
    <>
      <PageHeader
        title={words('title')}
        sub={words('sub')}
        actions={
          <>
            <CsvButton fileName={words('fileName')} columns={columns} />
            {mayEdit && <ButtonLink to="/measures/create">{words('new')}</ButtonLink>}
          </>
        }
      />
      <Filters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoMeasures />}>
          <RecordTable<Measure> caption={words('title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

const Filters = () => {
  const { words, goalWords } = useTelling();
  const all = useTranslate()('words.all');
  const years = useYears();
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
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
    </Box>
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

const NoMeasures = () => {
  const { words } = useTelling();
  const mayEdit = useMay('measure.edit');
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <Empty title={words('empty')} text={words(isFiltered ? 'emptyFiltered' : mayEdit ? 'emptyText' : 'emptyRead')} />
  );
};
