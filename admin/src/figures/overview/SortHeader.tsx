import { TableCell, TableSortLabel } from '@mui/material';
import { useListContext } from 'react-admin';
import type { SchoolList } from '#contract/schools';
import { useWords } from '../use-words';

type Props = { sort: SchoolList['sort']; label: string; align?: 'left' | 'right'; rowSpan?: number };

/** A heading that sorts; assistive technology hears the order from `aria-sort`. */
export const SortHeader = ({ sort: field, label, align = 'left', rowSpan = 1 }: Props) => {
  const words = useWords();
  const { sort, setSort } = useListContext();
  const active = sort.field === field;
  const direction = sort.order === 'ASC' ? 'asc' : 'desc';
  return (
    <TableCell
      component="th"
      scope="col"
      align={align}
      rowSpan={rowSpan}
      {...(active && { 'aria-sort': sort.order === 'ASC' ? 'ascending' : 'descending' })}
    >
      <TableSortLabel
        active={active}
        direction={active ? direction : 'asc'}
        onClick={() => setSort({ field, order: active && sort.order === 'ASC' ? 'DESC' : 'ASC' })}
        title={words('common.sortBy', { column: label })}
        sx={{ minHeight: 24 }}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
};
