import type { Api, BoardName } from './api';

/** Leave of the coach of every school, a mail of which nobody knows whether it arrived, and work that was given up. */
export async function addLeaves(api: Api, board: BoardName): Promise<void> {
  const { id: boardId, schoolIds } = api.boards[board];
  await api.sql(
    board,
    `INSERT INTO "Leave" ("boardId", "staffId", "fromOn", "untilOn")
     SELECT DISTINCT $1::uuid, "staffId", current_date + 30, current_date + 40 FROM "RoleAssignment"
     WHERE role = 'coach' AND "schoolId" = ANY($2)`,
    [boardId, schoolIds],
  );
  await api.sql(
    board,
    `INSERT INTO "Mail" ("boardId", "staffId", "to", kind, subject, html, text, "messageId", "localDay", state, "createdAt")
     SELECT "boardId", id, email, 'digest', 'Geheim onderwerp', '', '', gen_random_uuid()::text, current_date - 1, 'unknown', now()
     FROM "Staff" ORDER BY email DESC LIMIT 1`,
  );
  await api.sql(
    board,
    `INSERT INTO "Outbox" ("boardId", type, "dedupeKey", payload, "availableAt", state, attempts)
     VALUES ($1, 'forecast.record', 'given up', '{}', now(), 'failed', 5)`,
    [boardId],
  );
}
