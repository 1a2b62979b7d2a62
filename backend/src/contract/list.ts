import { z } from 'zod';

/** At most this many rows a page, everywhere. */
export const maxPerPage = 100;

/** The list dialect: `page`, `perPage`, `sort`, `order`, `id` (repeatable, for getMany) and the filters of the resource. */
export function listQuery<Filters extends z.ZodRawShape, Sort extends string>(
  filters: Filters,
  sorts: readonly Sort[],
) {
  return z.strictObject({
    page: z.coerce.number().int().min(1).default(1),
    perPage: z.coerce.number().int().min(1).max(maxPerPage).default(25),
    sort: z.enum(sorts as [Sort, ...Sort[]]).default(sorts[0] as Sort & {}),
    order: z.enum(['ASC', 'DESC']).default('ASC'),
    id: z.preprocess((ids) => (typeof ids === 'string' ? [ids] : ids), z.array(z.uuid()).max(maxPerPage).optional()),
    ...filters,
  });
}

export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: z.array(item), total: z.number().int() });
}

export type Page<Item> = { data: Item[]; total: number };
