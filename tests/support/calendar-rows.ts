import type { Api, BoardName } from './api';

type Ids = { id: string };

/** At every school a meeting of the team, a talk of leader and coach, and one event of the board. Returns the meetings. */
export async function addEvents(api: Api, board: BoardName): Promise<string[]> {
  const { id: boardId, schoolIds } = api.boards[board];
  const add = async (schoolId: string | null, audience: string, kind: string) => {
    const [event] = await api.sql<Ids>(
      board,
      `INSERT INTO "Event" ("boardId", "schoolId", kind, title, "ownerId", "startsOn", "endsOn", "startTime", "endTime", audience,
         "createdAt", "updatedAt")
       SELECT $1, $2, $3, 'Geheim overleg', "staffId", current_date + 7, current_date + 7, '15:30', '16:30', $4, now() - interval '3 days', now()
       FROM "RoleAssignment" WHERE CASE WHEN $2::uuid IS NULL THEN role = 'boardMember' ELSE role = 'schoolLeader' AND "schoolId" = $2 END
       ORDER BY "staffId" LIMIT 1 RETURNING id`,
      [boardId, schoolId, kind, audience],
    );
    return event?.id ?? '';
  };
  await add(null, 'board', 'other');
  const found: string[] = [];
  for (const schoolId of schoolIds) {
    found.push(await add(schoolId, 'team', 'resultsMeeting'));
    const talk = await add(schoolId, 'people', 'talkLeaderCoach');
    await api.sql(
      board,
      `INSERT INTO "EventParticipant" ("boardId", "eventId", "staffId")
       SELECT $1, $2, "staffId" FROM "RoleAssignment" WHERE role = 'coach' AND "schoolId" = $3 ORDER BY "staffId" LIMIT 1`,
      [boardId, talk, schoolId],
    );
  }
  for (const schoolId of [null, ...schoolIds]) {
    await api.sql(
      board,
      `INSERT INTO "CalendarTemplate" ("boardId", "schoolId", name, rules, "createdAt", "updatedAt", "neverWeeks")
       VALUES ($1, $2, 'Geheim sjabloon', '[]', now(), now(), '{}')`,
      [boardId, schoolId],
    );
  }
  await api.sql(
    board,
    `INSERT INTO "CalendarFeed" ("boardId", "staffId", "tokenHash", "createdAt")
     SELECT "boardId", "staffId", gen_random_uuid()::text, now() FROM "Credential"`,
  );
  return found;
}
