import { Box, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { Practice } from '#contract/measures';
import { Domain } from '#contract/primitives';
import { PageHeader } from '../../layout/PageHeader';
import { Choice } from '../../table/Choice';
import { CsvButton } from '../../table/CsvButton';
import { Empty } from '../../table/Empty';
import { ListBody } from '../../table/ListBody';
import { Pager } from '../../table/Pager';
import { RecordTable } from '../../table/RecordTable';
import { SearchField } from '../../table/SearchField';
import { usePracticeWords, useTelling } from '../use-measure-words';
import { usePracticeColumns } from './practice-columns';

/** What worked at the schools of the board, the newest first. */
export const PracticeList = () => (
  <ListBase resource="practices" sort={{ field: 'publishedAt', order: 'DESC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = usePracticeWords();
  const columns = usePracticeColumns();
  return (
    <>
      <PageHeader
        title={words('title')}
        sub={words('sub')}
        actions={<CsvButton fileName={words('fileName')} columns={columns} />}
      />
      <Filters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoPractices />}>
          <RecordTable<Practice> caption={words('title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

const yearGroups = [1, 2, 3, 4, 5, 6, 7, 8];

const Filters = () => {
  const words = usePracticeWords();
  const { goalWords } = useTelling();
  const all = useTranslate()('words.all');
  const { filterValues, setFilters } = useListContext();
  const { q, ...others } = filterValues as Record<string, string | undefined>;
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
      <SearchField
        label={words('filter.q')}
        value={q ?? ''}
        onSearch={(text) => setFilters(text === '' ? others : { ...others, q: text })}
      />
      <Choice
        filter="domain"
        label={words('filter.domain')}
        all={all}
        options={Domain.options.map((value) => ({ value, label: goalWords(`domain.${value}`) }))}
      />
      <Choice
        filter="yearGroup"
        label={words('filter.yearGroup')}
        all={all}
        options={yearGroups.map((yearGroup) => ({
          value: String(yearGroup),
          label: goalWords('yearGroup', { yearGroup }),
        }))}
      />
    </Box>
  );
};

const NoPractices = () => {
  const words = usePracticeWords();
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return <Empty title={words('empty')} text={words(isFiltered ? 'emptyFiltered' : 'emptyText')} />;
};
