import { Client } from 'pg';
import type { Day } from '#domain/calendar/day';
import type { SeededBoard } from './seeded-board';

/** So many teachers more, spread over the schools, each with a task that is due on this day and one in the days after. */
export async function hireTeachers(
  { place, boardId }: SeededBoard,
  { people, day }: { people: number; day: Day },
): Promise<void> {
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  try {
    await owner.query('DELETE FROM "Holiday"'); // the figure is the same in every week of the year
    await owner.query('DELETE FROM "ReviewTask" WHERE "doneAt" IS NULL'); // only those hired here get a mail
    await owner.query('UPDATE "Staff" SET "workingDays" = ARRAY[1, 2, 3, 4, 5]');
    await owner.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
    await owner.query(
      `INSERT INTO "Staff" ("boardId", "firstName", "lastName", email)
       SELECT $1, 'Leerkracht', 'Nummer ' || nth, 'nummer' || nth || '@bench.test' FROM generate_series(1, $2::int) AS nth`,
      [boardId, people],
    );
    await owner.query(
      `WITH hired AS (
         SELECT s.id, c.id AS "schoolId" FROM (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM "Staff" WHERE email LIKE 'nummer%') s
         JOIN (SELECT id, row_number() OVER (ORDER BY id) AS nth, count(*) OVER () AS schools FROM "School") c ON c.nth = 1 + s.nth % c.schools
       ), roles AS (
         INSERT INTO "RoleAssignment" ("boardId", "staffId", role, "schoolId", "fromOn")
         SELECT $1, id, 'teacher', "schoolId", '2020-08-01' FROM hired
       )
       INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "ownerRole", "ownerId", "openedAt", "dueOn", "dedupeKey")
       SELECT $1, "schoolId", 'evaluateGroupPlan', 'teacher', id, now() - interval '20 days', $2::date + later, gen_random_uuid()::text
       FROM hired, unnest(ARRAY[0, 3]) AS later`,
      [boardId, day],
    );
  } finally {
    await owner.end();
  }
}
