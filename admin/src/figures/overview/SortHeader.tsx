import { TableCell, TableSortLabel } from '@mui/material';
import { useListContext } from 'react-admin';
import type { SchoolList } from '#contract/schools';
import { useWords } from '../use-words';

type Order = 'ASC' | 'DESC';
type Props = { sort: SchoolList['sort']; label: string; align?: 'left' | 'right'; rowSpan?: number };

/** A heading that sorts; assistive technology hears it from `aria-sort`. */
export const SortHeader = ({ sort: field, label, align = 'left', rowSpan = 1 }: Props) => {
  const words = useWords();
  const { sort, setSort } = useListContext();
  const active = sort.field === field;
  const order = active ? (sort.order as Order) : 'ASC';
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
        onClick={() => setSort({ field, order: active ? other[order] : 'ASC' })}
        title={words('common.sortBy', { column: label })}
        sx={{ minHeight: 24 }}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
};

const other = { ASC: 'DESC', DESC: 'ASC' } as const;
