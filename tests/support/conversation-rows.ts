import type { Api, BoardName } from './api';

type Ids = { id: string };

/**
 * At every school a talk on each level that was held: with its leader and coach, of the board also the administrator is invited,
 * with a point, a note, a private note of the leader and an agreement of the coach. Returns the ids of those between leader and coach.
 */
export async function addConversations(api: Api, board: BoardName): Promise<string[]> {
  const { id: boardId, schoolIds } = api.boards[board];
  const found: string[] = [];
  for (const schoolId of schoolIds)
    for (const level of ['leaderCoach', 'boardLeader', 'coachTeachers']) {
      const [talk] = await api.sql<Ids>(
        board,
        `INSERT INTO "Conversation" ("boardId", "schoolId", level, title, "onDay", state, "agendaSetAt", "heldAt", "createdAt", "updatedAt")
         VALUES ($1, $2, $3, 'Geheim gesprek', current_date - 2, 'held', now(), now(), now(), now()) RETURNING id`,
        [boardId, schoolId, level],
      );
      const of = [boardId, talk?.id];
      await api.sql(
        board,
        `INSERT INTO "ConversationAttendee" ("boardId", "conversationId", "staffId", "wasPresent")
         SELECT DISTINCT $1::uuid, $2::uuid, "staffId", true FROM "RoleAssignment" r
         WHERE ("schoolId" = $3 AND role IN ('schoolLeader', 'coach')) OR (role = 'administrator' AND $4 = 'boardLeader')`,
        [...of, schoolId, level],
      );
      const [point] = await api.sql<Ids>(
        board,
        `INSERT INTO "ConversationPoint" ("boardId", "conversationId", position, origin, title) VALUES ($1, $2, 0, 'own', 'Geheim punt') RETURNING id`,
        of,
      );
      await api.sql(
        board,
        `INSERT INTO "ConversationNote" ("boardId", "pointId", text, version, "savedAt") VALUES ($1, $2, 'Geheime notitie', 2, now())`,
        [boardId, point?.id],
      );
      await api.sql(
        board,
        `INSERT INTO "ConversationPrivateNote" ("boardId", "conversationId", "staffId", text, "savedAt")
         SELECT $1, $2, "staffId", 'Alleen van mij', now() FROM "RoleAssignment" WHERE "schoolId" = $3 AND role = 'schoolLeader' LIMIT 1`,
        [...of, schoolId],
      );
      const [task] = await api.sql<Ids>(
        board,
        `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, title, "ownerRole", "ownerId", "openedAt", "dueOn", "dedupeKey")
         SELECT $1, $2, 'agreement', 'Geheime afspraak', 'coach', "staffId", now(), current_date + 20, gen_random_uuid()::text
         FROM "RoleAssignment" WHERE "schoolId" = $2 AND role = 'coach' LIMIT 1 RETURNING id`,
        [boardId, schoolId],
      );
      await api.sql(
        board,
        `INSERT INTO "ConversationAgreement" ("boardId", "conversationId", "pointId", text, "taskId", "createdAt")
         VALUES ($1, $2, $3, 'Geheime afspraak', $4, now())`,
        [...of, point?.id, task?.id],
      );
      if (level === 'leaderCoach') found.push(talk?.id ?? '');
    }
  return found;
}
