import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { boardTables } from '#prisma/seed/board-tables';
import type { SeededBoard } from './seeded-board';

/**
 * More boards like the first, each with everything of it and with ids of its own board only: keys hold the board, so the
 * other ids may be the same. As a superuser, for whom no row-level security holds. @returns the ids of the boards.
 */
export async function copyBoard({ place, boardId }: SeededBoard, copies: number): Promise<string[]> {
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  const ids = Array.from({ length: copies }, () => randomUUID());
  try {
    for (const [nth, id] of ids.entries()) {
      const number = `8${String(nth).padStart(4, '0')}`;
      await owner.query('BEGIN');
      await owner.query(`SELECT set_config('koers.board', $1, true)`, [id]);
      await owner.query('INSERT INTO "BoardDirectory" ("boardId", number) VALUES ($1, $2)', [id, number]);
      await owner.query(
        `INSERT INTO "Board" (id, number, name, region) SELECT $1, $2, name, region FROM "Board" WHERE id = $3`,
        [id, number, boardId],
      );
      for (const [table, columns] of Object.entries(boardTables)) {
        const names = Object.keys(columns as Record<string, string>);
        // An address belongs to one person in all of Koers.
        const picked = names.map((name) =>
          table === 'Staff' && name === 'email' ? `'${number}.' || "email"` : `"${name}"`,
        );
        await owner.query(
          `INSERT INTO "${table}" ("boardId", ${names.map((name) => `"${name}"`).join(', ')})
           SELECT $1::uuid, ${picked.join(', ')} FROM "${table}" WHERE "boardId" = $2::uuid`,
          [id, boardId],
        );
      }
      await owner.query('COMMIT');
    }
    await owner.query('ANALYZE');
  } finally {
    await owner.end();
  }
  return ids;
}
