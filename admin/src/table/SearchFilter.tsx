import { useListContext } from 'react-admin';
import { SearchField } from './SearchField';

/** Looks in the list it stands above for these words (`q`), beside what else is chosen. */
export const SearchFilter = ({ label }: { label: string }) => {
  const { filterValues, setFilters } = useListContext();
  const { q = '', ...others } = filterValues as Record<string, string>;
  return (
    <SearchField
      label={label}
      value={q}
      onSearch={(text) => setFilters(text.trim() === '' ? others : { ...others, q: text.trim() })}
    />
  );
};
