import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { visuallyHidden } from '../theme/visually-hidden';
import { tableStyle } from './table-style';

type SimpleColumn<Row> = { label: string; cell: (row: Row) => ReactNode };
type Props<Row> = {
  caption: string;
  columns: readonly SimpleColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Buttons at the end of a row; `label` names their column for who cannot see it. */
  actions?: { label: string; cell: (row: Row) => ReactNode };
};

/** A short list that is shown whole; on a phone each row is a card. */
export const SimpleTable = <Row,>({ caption, columns, rows, keyOf, actions }: Props<Row>) => (
  <Box component="table" role="table" aria-label={caption} sx={style}>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ label }) => (
          <th key={label} role="columnheader" scope="col">
            {label}
          </th>
        ))}
        {actions && (
          <th role="columnheader" scope="col" className="noprint">
            <Box component="span" sx={visuallyHidden}>
              {actions.label}
            </Box>
          </th>
        )}
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

/** Nothing is sorted here: on a phone, where each cell says its own name, no heads are left. */
const style = {
  ...tableStyle,
  '& thead th': { position: 'relative' },
  '@media screen and (max-width: 699px)': {
    ...tableStyle['@media screen and (max-width: 699px)'],
    '& thead': { display: 'none' },
  },
} as const;
