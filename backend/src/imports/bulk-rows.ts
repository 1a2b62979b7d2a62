import type { Tx } from '#backend/database/database';

export type Cell = string | number | boolean | null;
/** Name and PostgreSQL type of each column. An array such as `int[]` is given as its text, `{1,2}`. */
export type Columns = Record<string, string>;
type Row<Of extends Columns> = Record<keyof Of, Cell>;

const rowsAtATime = 10_000;

/** Names of tables and columns come from the code; only values travel as parameters. */
export async function insertRows<Of extends Columns>(
  tx: Tx,
  into: { table: string; columns: Of; onConflict?: string },
  rows: readonly Row<Of>[],
): Promise<void> {
  const { names, picked, arrays } = parts(into.columns);
  const sql = `INSERT INTO "${into.table}" ("boardId", ${names.join(', ')})
    SELECT nullif(current_setting('koers.board', true), '')::uuid, ${picked.join(', ')}
    FROM unnest(${arrays.join(', ')}) AS fresh(${names.join(', ')}) ${into.onConflict ?? ''}`;
  await inChunks(tx, sql, into.columns, rows);
}

/** Sets the columns of the rows that have this id; `key` is the name of the id. */
export async function updateRows<Of extends Columns>(
  tx: Tx,
  { table, key, columns, also = '' }: { table: string; key: keyof Of & string; columns: Of; also?: string },
  rows: readonly Row<Of>[],
): Promise<void> {
  const { names, arrays } = parts(columns);
  const set = Object.entries(columns)
    .filter(([name]) => name !== key)
    .map(([name, type]) => `"${name}" = fresh."${name}"::${type}`);
  const sql = `UPDATE "${table}" AS present SET ${set.join(', ')}${also}
    FROM unnest(${arrays.join(', ')}) AS fresh(${names.join(', ')})
    WHERE present."boardId" = nullif(current_setting('koers.board', true), '')::uuid AND present."${key}" = fresh."${key}"`;
  await inChunks(tx, sql, columns, rows);
}

function parts(columns: Columns) {
  const entries = Object.entries(columns);
  return {
    names: entries.map(([name]) => `"${name}"`),
    picked: entries.map(([name, type]) => `"${name}"::${type}`),
    // An array of arrays would be unnested to its elements: such cells travel as text.
    arrays: entries.map(([, type], i) => `$${i + 1}::${type.endsWith('[]') ? 'text' : type}[]`),
  };
}

async function inChunks<Of extends Columns>(tx: Tx, sql: string, columns: Of, rows: readonly Row<Of>[]): Promise<void> {
  const names = Object.keys(columns) as (keyof Of)[];
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    const chunk = rows.slice(from, from + rowsAtATime);
    await tx.$executeRawUnsafe(sql, ...names.map((name) => chunk.map((row) => row[name])));
  }
}
