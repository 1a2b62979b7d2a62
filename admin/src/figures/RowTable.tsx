import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { RowColumn, RowsProps } from './rows';
import { ScrollRegion } from './ScrollRegion';
import { useWords } from './use-words';

const align = <Row,>({ numeric }: RowColumn<Row>) => (numeric ? 'right' : 'left');

export const RowTable = <Row,>({ label, columns, rows, keyOf }: RowsProps<Row>) => {
  const words = useWords();
  const [name, ...others] = columns;
  return (
    <ScrollRegion label={words('common.tableRegion', { name: label })}>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.header} component="th" scope="col" align={align(column)}>
                {column.header}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                {name.cell(row)}
              </TableCell>
              {others.map((column) => (
                <TableCell key={column.header} align={align(column)}>
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
};
