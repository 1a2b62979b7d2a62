import type { Client } from 'pg';
import { type BoardRows, type BoardTable, boardTables, type Cell } from './board-tables';

export type BoardHead = { id: string; number: string; name: string; region: string; demo: boolean };

const rowsAtATime = 10_000;

/**
 * Writes a whole board in one transaction, by `INSERT … SELECT FROM unnest`: COPY is refused under row-level security,
 * which holds for the owner too.
 */
export async function writeBoard(client: Client, board: BoardHead, rows: BoardRows): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('koers.board', $1, true)`, [board.id]);
    await client.query('INSERT INTO "BoardDirectory" ("boardId", number) VALUES ($1, $2)', [board.id, board.number]);
    await client.query('INSERT INTO "Board" (id, number, name, region, demo) VALUES ($1, $2, $3, $4, $5)', [
      board.id,
      board.number,
      board.name,
      board.region,
      board.demo,
    ]);
    for (const table of Object.keys(boardTables) as BoardTable[])
      await insert(client, board.id, table, rows[table] as Record<string, Cell>[]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function insert(
  client: Client,
  boardId: string,
  table: BoardTable,
  rows: readonly Record<string, Cell>[],
): Promise<void> {
  const columns = Object.entries(boardTables[table] as Record<string, string>);
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  // An array of arrays would be unnested to its elements: such cells travel as text.
  const travels = ([, type]: readonly [string, string]) => (type.endsWith('[]') ? 'text' : type);
  const arrays = columns.map((column, i) => `$${i + 2}::${travels(column)}[]`).join(', ');
  const picked = columns.map(([name, type]) => (type.endsWith('[]') ? `"${name}"::${type}` : `"${name}"`)).join(', ');
  const sql = `INSERT INTO "${table}" ("boardId", ${names}) SELECT $1::uuid, ${picked} FROM unnest(${arrays}) AS fresh(${names})`;
  for (let from = 0; from < rows.length; from += rowsAtATime) {
    const chunk = rows.slice(from, from + rowsAtATime);
    await client.query(sql, [boardId, ...columns.map(([name]) => chunk.map((row) => toText(row[name])))]);
  }
}

const toText = (cell: Cell | undefined) => (Array.isArray(cell) ? `{${cell.join(',')}}` : (cell ?? null));
