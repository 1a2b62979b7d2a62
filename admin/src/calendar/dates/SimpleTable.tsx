import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { tableStyle } from '../../table/table-style';

type SimpleColumn<Row> = { label: string; cell: (row: Row) => ReactNode };
type Props<Row> = {
  caption: string;
  columns: readonly SimpleColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Buttons at the end of a row; `buttons` names their column. */
  actions?: { label: string; cell: (row: Row) => ReactNode };
};

/** A short list that is shown whole; on a phone each row is a card. */
export const SimpleTable = <Row,>({ caption, columns, rows, keyOf, actions }: Props<Row>) => (
  <Box component="table" role="table" aria-label={caption} sx={tableStyle}>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ label }) => (
          <th key={label} role="columnheader" scope="col">
            {label}
          </th>
        ))}
        {actions && <th role="columnheader" scope="col" aria-label={actions.label} className="noprint" />}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={keyOf(row)} role="row">
          {columns.map(({ label, cell }, at) => (
            <td key={label} role="cell" data-label={at === 0 ? undefined : label}>
              {cell(row)}
            </td>
          ))}
          {actions && (
            <td role="cell" className="noprint">
              {actions.cell(row)}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </Box>
);
