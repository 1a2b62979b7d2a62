import type { ReactNode } from 'react';
import type { Cell } from '../figures/csv';

/** One column of a list: what is seen, and what a downloaded file holds. */
export type Column<Row> = {
  key: string;
  label: string;
  /** The sort field of the API; without it the column cannot be sorted. */
  sort?: string;
  /** Without it the column is in the file only. */
  cell?: (row: Row) => ReactNode;
  csv?: (row: Row) => Cell;
};
