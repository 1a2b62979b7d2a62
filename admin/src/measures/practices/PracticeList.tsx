import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { Practice } from '#contract/measures';
import { Domain } from '#contract/primitives';
import { Choice } from '../../table/Choice';
import { ListPage } from '../../table/ListPage';
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
  return (
    <ListPage<Practice>
      words={words}
      columns={usePracticeColumns()}
      filters={<Filters />}
      nothing={words('emptyText')}
    />
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
    <>
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
    </>
  );
};
