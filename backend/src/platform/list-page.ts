import type { Page } from '#contract/list';

type ListArguments = { page: number; perPage: number; sort: string; order: 'ASC' | 'DESC' };

/**
 * Prisma's paging, with the id as a stable tie-break. `orderings` maps the sort names of the contract; `then`: the order
 * of rows that are the same in that.
 */
export function pageArguments<Order>(
  query: ListArguments,
  orderings: Record<string, (direction: 'asc' | 'desc') => Order>,
  then: readonly Order[] = [],
): { skip: number; take: number; orderBy: (Order | { id: 'asc' })[] } {
  const ordering = orderings[query.sort];
  const direction = query.order === 'ASC' ? 'asc' : 'desc';
  return {
    skip: (query.page - 1) * query.perPage,
    take: query.perPage,
    orderBy: [...(ordering ? [ordering(direction)] : []), ...then, { id: 'asc' }],
  };
}

/** Rows and total of one transaction, one after the other since it has one connection; each row mapped to the contract. */
export async function toPage<Row, Item>(
  rows: Promise<Row[]>,
  count: () => Promise<number>,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  const data = (await rows).map(toItem);
  return { data, total: await count() };
}
