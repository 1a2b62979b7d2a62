import type { Client } from 'pg';
import { type Board, insert } from './one-row-each';
import type { Schema } from './schema-of';
import { tenantColumn } from './tenant-tables';

export const actions = ['select', 'insert', 'update', 'delete', 'move', 'foreign key'] as const;
export type Action = (typeof actions)[number];

/** What an attempt came to: how many rows it reached, or the SQLSTATE it was refused with. */
type Came = number | string;
type Attempt = { what: string; came: Came; may: readonly Came[] };

/**
 * One table, one thing that must not be possible between two boards, tried as koers_app in the context of the first
 * board. Returns what went wrong, in words: nothing when the boards are kept apart. Changes nothing.
 */
export async function breaches(
  app: Client,
  { own, other, schema }: { own: Board; other: Board; schema: Schema },
  { table, action }: { table: string; action: Action },
): Promise<string[]> {
  const column = tenantColumn(table);
  const inside = <T>(work: () => Promise<T>) => within(app, own.id, work);
  const rows = (sql: string, values: unknown[]) => inside(() => cameTo(app.query(sql, values)));
  const some = schema.columns.find((one) => one.table === table && one.name !== column)?.name ?? column;

  const attempts = async (): Promise<Attempt[]> => {
    switch (action) {
      case 'select': {
        const sql = `SELECT 1 FROM "${table}" WHERE "${column}" = $1`;
        // The own row must be seen: a table that shows nothing to anybody keeps boards apart too, but is broken.
        const seen = { what: 'sees its own row', came: await rows(sql, [own.id]), may: [1] };
        return [seen, { what: 'sees a foreign row', came: await rows(sql, [other.id]), may: [0] }];
      }
      case 'insert': {
        const foreign = other.rows.get(table) ?? {};
        const came = await inside(() => cameTo(insert(app, table, foreign)));
        return [{ what: 'inserts a foreign row', came, may: ['42501'] }];
      }
      case 'update': {
        const came = await rows(`UPDATE "${table}" SET "${some}" = "${some}" WHERE "${column}" = $1`, [other.id]);
        return [{ what: 'updates a foreign row', came, may: [0, '42501'] }];
      }
      case 'delete': {
        const came = await rows(`DELETE FROM "${table}" WHERE "${column}" = $1`, [other.id]);
        return [{ what: 'deletes a foreign row', came, may: [0, '42501'] }];
      }
      case 'move': {
        const came = await rows(`UPDATE "${table}" SET "${column}" = $2 WHERE "${column}" = $1`, [own.id, other.id]);
        return [{ what: 'moves its own row to the other board', came, may: ['42501'] }];
      }
      case 'foreign key': {
        const keys = schema.keys.filter((key) => key.table === table && key.target !== 'Board');
        const tried: Attempt[] = [];
        for (const { name, columns, target, targetColumns } of keys) {
          const at = columns.findIndex((one) => one !== 'boardId');
          const foreign = other.rows.get(target)?.[targetColumns[at]!];
          const came = await rows(`UPDATE "${table}" SET "${columns[at]}" = $2 WHERE "${column}" = $1`, [
            own.id,
            foreign,
          ]);
          tried.push({ what: `points at a foreign row by ${name}`, came, may: ['23503', '42501'] });
        }
        return tried;
      }
    }
  };
  return (await attempts())
    .filter(({ came, may }) => !may.includes(came))
    .map(({ what, came }) => `${table}: a board ${what} (${typeof came === 'number' ? `${came} rows` : came})`);
}

/** In the context of a board, and undone. Constraints are checked before that. */
export async function within<T>(app: Client, boardId: string | null, work: () => Promise<T>): Promise<T> {
  await app.query('BEGIN');
  try {
    if (boardId !== null) await app.query(`SELECT set_config('koers.board', $1, true)`, [boardId]);
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
}

export const cameTo = (query: Promise<{ rowCount: number | null } | void>): Promise<Came> =>
  query.then(
    (result) => result?.rowCount ?? 1,
    (error: { code?: string }) => error.code ?? 'unknown',
  );
