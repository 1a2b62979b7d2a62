import { TableCell, TableSortLabel } from '@mui/material';
import { useListContext } from 'react-admin';
import type { SchoolList } from '#contract/schools';
import { useWords } from '../use-words';

type Order = 'ASC' | 'DESC';
type Props = { sort: SchoolList['sort']; label: string; align?: 'left' | 'right'; rowSpan?: number; first?: Order };

/** A heading that sorts, first in the order in which one looks; assistive technology hears it from `aria-sort`. */
export const SortHeader = ({ sort: field, label, align = 'left', rowSpan = 1, first = 'ASC' }: Props) => {
  const words = useWords();
  const { sort, setSort } = useListContext();
  const active = sort.field === field;
  const order = active ? (sort.order as Order) : first;
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
        direction={order === 'ASC' ? 'asc' : 'desc'}
        onClick={() => setSort({ field, order: active ? other[order] : first })}
        title={words('common.sortBy', { column: label })}
        sx={{ minHeight: 24 }}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
};

const other = { ASC: 'DESC', DESC: 'ASC' } as const;
