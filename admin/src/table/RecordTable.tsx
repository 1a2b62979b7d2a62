import { Box } from '@mui/material';
import { type RaRecord, useListContext } from 'react-admin';
import type { Column } from './columns';
import { HeaderCell } from './HeaderCell';
import { tableStyle } from './table-style';

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  /** Where the server cannot put the rows of a page in the order of the school: how that is done here. */
  arrange?: (rows: readonly Row[]) => readonly Row[];
};

/**
 * The rows of the list around it. Below 700 px every row is a card with the names of its columns; the roles are written
 * out because a browser drops those of a table that is not laid out as one.
 */
export const RecordTable = <Row extends RaRecord>({ caption, columns, arrange = asTheyCome }: Props<Row>) => {
  const { data = [] } = useListContext<Row>();
  const shown = columns.flatMap(({ cell, ...column }) => (cell ? [{ ...column, cell }] : []));
  return (
    <Box component="table" role="table" aria-label={caption} sx={tableStyle}>
      <thead role="rowgroup">
        <tr role="row">
          {shown.map((column) => (
            <HeaderCell key={column.key} label={column.label} sort={column.sort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {arrange(data).map((row) => (
          <tr key={row.id} role="row">
            {shown.map(({ key, label, cell }, index) => (
              <td key={key} role="cell" data-label={index === 0 ? undefined : label}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
};

const asTheyCome = <Row,>(rows: readonly Row[]) => rows;
