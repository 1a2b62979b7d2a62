import type { Api, BoardName } from './api';

/**
 * At every school a cause of its goal, a measure that runs, one of a group, a draft and two that were judged: one is shared, of
 * the other it was taken back.
 */
export async function addMeasures(api: Api, board: BoardName): Promise<void> {
  const { id: boardId, schoolIds } = api.boards[board];
  for (const schoolId of schoolIds) {
    await api.sql(
      board,
      `INSERT INTO "Cause" ("boardId", "goalId", category, text, evidence, "createdAt", "updatedAt")
       SELECT $1, id, 'time', 'Geheime oorzaak', 'Geheim bewijs', now(), now() FROM "Goal" WHERE "schoolId" = $2 AND state = 'set'`,
      [boardId, schoolId],
    );
    const group = `(SELECT id FROM "Group" WHERE "schoolId" = $2 AND "schoolYear" = (SELECT max(label) FROM "SchoolYear") ORDER BY name DESC LIMIT 1)`;
    for (const [state, groupId] of [
      ['running', 'NULL'],
      ['running', group],
      ['draft', 'NULL'],
      ['evaluated', 'NULL'],
      ['evaluated', 'NULL'],
    ])
      // prettier-ignore
      await api.sql(
        board,
        `INSERT INTO "Measure" ("boardId", "schoolId", "groupId", title, "fromOn", domain, "startSchoolYear", "startMoment", "schoolYear",
           moment, state, "createdAt", "updatedAt")
         SELECT $1, $2, ${groupId}, 'Geheime maatregel', max("startsOn") + 40, 'lezen', max(label), 'B', max(label), 'E', $3, now(), now()
         FROM "SchoolYear"`,
        [boardId, schoolId, state],
      );
  }
  await addPractices(api, board);
}

const someEffect = {
  ...{ n: 24, pupils: 25, compared: { pupils: 90, groups: 5 }, start: -0.2, end: 0.4, expected: 0.1, growth: 0.2 },
  ...{ regression: 0.1, retest: 0.8, left: 0.3, low: 0.1, high: 0.5, proposal: 'werkt', because: 'above', marks: [] },
  takenOn: '2026-06-10',
};

async function addPractices(api: Api, board: BoardName): Promise<void> {
  const { id: boardId } = api.boards[board];
  await api.sql(
    board,
    `INSERT INTO "MeasureEffect" ("boardId", "measureId", proposal, verdict, reason, figures, at)
     SELECT $1, id, 'werkt', 'werkt', 'Besproken', $2, now() FROM "Measure" WHERE state = 'evaluated'`,
    [boardId, JSON.stringify(someEffect)],
  );
  await api.sql(
    board,
    `INSERT INTO "Practice" ("boardId", "schoolId", "measureId", title, domain, "schoolYear", what, "forWhom", "howOften", effect, state,
       "publishedAt", "updatedAt")
     SELECT $1, "schoolId", id, title, domain, "schoolYear", 'Koorlezen', 'Groep 6', 'Elke dag', $2,
       CASE row_number() OVER (PARTITION BY "schoolId" ORDER BY id) WHEN 1 THEN 'published' ELSE 'withdrawn' END, now(), now()
     FROM "Measure" WHERE state = 'evaluated'`,
    [boardId, JSON.stringify({ left: 0.3, low: 0.1, high: 0.5, n: 24 })],
  );
}
