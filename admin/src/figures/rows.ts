import type { ReactNode } from 'react';

export type RowColumn<Row> = {
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
};

export type RowsProps<Row> = {
  /** Says what the table is about, for who cannot see it. */
  label: string;
  /** The first column names the row. */
  columns: readonly [RowColumn<Row>, ...RowColumn<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};
