import type { Page } from '#contract/list';

type Query<Row> = {
  page: number;
  perPage: number;
  sort: keyof Row & string;
  order: 'ASC' | 'DESC';
  id?: string[] | undefined;
};

/** A page of rows that are counted together from others, so that the database cannot sort them. Nothing comes first. */
export function pageOfRows<Row extends { id: string }>(rows: readonly Row[], query: Query<Row>): Page<Row> {
  const { page, perPage, sort, order, id } = query;
  const found = rows.filter((row) => !id || id.includes(row.id));
  const sign = order === 'ASC' ? 1 : -1;
  const sorted = [...found].sort(
    (a, b) => sign * compare(a[sort] as Sortable, b[sort] as Sortable) || compare(a.id, b.id),
  );
  return { data: sorted.slice((page - 1) * perPage, page * perPage), total: found.length };
}

type Sortable = string | number | null;

function compare(a: Sortable, b: Sortable): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'nl');
}
