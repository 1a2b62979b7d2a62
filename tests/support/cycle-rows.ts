import type { Api, BoardName } from './api';

type Ids = { id: string };

/** At every school a cycle with its leader, coach and a teacher in the werkgroep and one item of each kind. Returns their ids. */
export async function addCycles(api: Api, board: BoardName): Promise<string[]> {
  const { id: boardId, schoolIds } = api.boards[board];
  const found: string[] = [];
  for (const schoolId of schoolIds) {
    const [cycle] = await api.sql<Ids>(
      board,
      `INSERT INTO "Cycle" ("boardId", "schoolId", "schoolYear", half, domain, focus, "createdAt", "updatedAt")
       SELECT $1, $2, max(label), 0, 'lezen', 'begrijpend lezen', now(), now() FROM "SchoolYear" RETURNING id`,
      [boardId, schoolId],
    );
    const of = [boardId, cycle?.id];
    await api.sql(
      board,
      `INSERT INTO "CycleMember" ("boardId", "cycleId", "staffId", part)
       SELECT DISTINCT ON (role) $1::uuid, $2::uuid, "staffId", role FROM "RoleAssignment"
       WHERE "schoolId" = $3 AND role IN ('schoolLeader', 'coach', 'teacher') ORDER BY role, "staffId"`,
      [...of, schoolId],
    );
    await api.sql(
      board,
      `INSERT INTO "CycleText" ("boardId", "cycleId", key) SELECT $1, $2, unnest(ARRAY['conclusion', 'fitMethods', 'fitMeetings', 'paragraph', 'carryOn'])`,
      of,
    );
    await api.sql(
      board,
      `INSERT INTO "CycleItem" ("boardId", "cycleId", kind, title, "onDay", "staffId", hours, cover)
       SELECT $1, $2, kind, 'Geheim punt', CASE WHEN kind <> 'concern' THEN current_date END,
         CASE WHEN kind = 'duty' THEN (SELECT "staffId" FROM "CycleMember" WHERE "cycleId" = $2::uuid AND part = 'teacher') END,
         CASE WHEN kind = 'duty' THEN 6 END, CASE WHEN kind = 'duty' THEN 'toArrange' END
       FROM unnest(ARRAY['agreement', 'training', 'concern', 'meeting', 'duty', 'evaluation']) AS kind`,
      of,
    );
    found.push(cycle?.id ?? '');
  }
  return found;
}
