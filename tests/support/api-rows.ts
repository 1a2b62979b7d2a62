import { randomUUID } from 'node:crypto';
import { Database } from '#backend/database/database';
import { ForecastRecordMaking } from '#backend/forecast-records/forecast-record-making';
import { Clock } from '#backend/platform/clock';
import { presentVersion, questionsOf } from '#domain/surveys/questions';
import { emptyTallies } from '#domain/surveys/spread';
import type { Api, BoardName } from './api';
import { addEvents } from './calendar-rows';
import { addConversations } from './conversation-rows';
import { addCycles } from './cycle-rows';
import { addLeaves } from './mail-rows';
import { addMeasures } from './measure-rows';

type Ids = { id: string };

/** A run with one column for every school, as a refresh leaves it. Returns the runs in the order of the schools. */
export async function addForecasts(api: Api, board: BoardName): Promise<string[]> {
  const { id: boardId, schoolIds } = api.boards[board];
  const runs: string[] = [];
  for (const schoolId of schoolIds) {
    const runId = randomUUID();
    runs.push(runId);
    await api.sql(
      board,
      `INSERT INTO "ForecastRun" ("boardId", id, "schoolId", method, "modelVersion", "cutOffOn", "inputsHash", coefficients, settings, trigger, "createdAt")
       VALUES ($1, $2, $3, 'standVanNu', '1', current_date, gen_random_uuid()::text, '{}', '{"bandwidth": 5}', 'manual', now())`,
      [boardId, runId, schoolId],
    );
    await api.sql(
      board,
      `INSERT INTO "ForecastColumn" ("boardId", "runId", "resultsYear", indicator, kind, years, percent, pupils, judgements, "normProvisional", verdict)
       VALUES ($1, $2, 2027, '1F', 'mixed', '[]', 96.5, 60, 180, true, 'onCourse')`,
      [boardId, runId],
    );
    await api.sql(
      board,
      `INSERT INTO "ForecastInForce" ("boardId", "schoolId", "runId", since) VALUES ($1, $2, $3, now())`,
      [boardId, schoolId, runId],
    );
    await api.sql(
      board,
      `INSERT INTO "ForecastInForceLog" ("boardId", "schoolId", nth, "runId", since, "sinceOn") VALUES ($1, $2, 1, $3, now(), current_date)`,
      [boardId, schoolId, runId],
    );
    await api.sql(
      board,
      `INSERT INTO "ForecastPupilChance" ("boardId", "runId", "pupilId", domain, "resultsYear", moment, "below1F", "at1F", "at1S2F", evidence)
       SELECT DISTINCT $1::uuid, $2::uuid, "pupilId", domain, 2035 - "yearGroup", 'E7', 0.1, 0.4, 0.5, 'reported'
       FROM "Enrolment", unnest(ARRAY['lezen', 'taalverzorging', 'rekenen']) AS domain
       WHERE "schoolId" = $3 AND "yearGroup" >= 5 AND "untilOn" IS NULL AND "schoolYear" = (SELECT max(label) FROM "SchoolYear")`,
      [boardId, runId, schoolId],
    );
  }
  return runs;
}

/** Tasks of every kind at every school: one for each of its leader, coach and two teachers, one done, one of nobody. */
export async function addReviewTasks(api: Api, board: BoardName): Promise<void> {
  const { id: boardId, schoolIds } = api.boards[board];
  for (const schoolId of schoolIds) {
    const owners = await api.sql<Ids & { role: string }>(
      board,
      `SELECT "staffId" AS id, role FROM "RoleAssignment" WHERE "schoolId" = $1 AND role <> 'adviser'
       ORDER BY role, (SELECT email FROM "Staff" s WHERE s.id = "staffId") LIKE 'leerkracht%' DESC, "staffId" LIMIT 4`,
      [schoolId],
    );
    const tasks = [
      ...owners.map(({ id, role }) => ({ ownerId: id, role, done: false })),
      { ownerId: owners[0]?.id ?? null, role: 'coach', done: true },
      { ownerId: null, role: 'coach', done: false },
    ];
    for (const { ownerId, role, done } of tasks) {
      await api.sql(
        board,
        `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "ownerRole", "ownerId", "openedAt", "dueOn", "doneAt", "dedupeKey")
         VALUES ($1, $2, $3, $4, $5, now(), current_date + 10, CASE WHEN $6 THEN now() END, gen_random_uuid()::text)`,
        [boardId, schoolId, kindOf[role], role, ownerId, done],
      );
    }
  }
}

const kindOf: Record<string, string> = {
  coach: 'analyseGroup',
  teacher: 'evaluateGroupPlan',
  schoolLeader: 'prepareConversation',
};

export async function addMail(api: Api, board: BoardName): Promise<void> {
  await api.sql(
    board,
    `INSERT INTO "Mail" ("boardId", "staffId", "to", kind, subject, html, text, "messageId", "localDay", state, "createdAt", "sentAt")
     SELECT "boardId", id, email, 'digest', 'Eén taak', '<p>Eén taak</p>', 'Eén taak', gen_random_uuid()::text, current_date, 'sent', now(), now()
     FROM "Staff" ORDER BY email LIMIT 1`,
  );
}

/** Two keys that may be one pupil, at the first school; returns the proposal. */
export async function addMergeProposal(api: Api, board: BoardName): Promise<string> {
  const { id: boardId, schoolIds } = api.boards[board];
  const [one, other] = await api.sql<Ids>(
    board,
    `SELECT "pupilId" AS id FROM "Enrolment" e WHERE "schoolId" = $1 AND "untilOn" IS NULL
       AND NOT EXISTS (SELECT FROM "Enrolment" x WHERE x."pupilId" = e."pupilId" AND x."schoolId" <> $1)
     GROUP BY "pupilId" ORDER BY "pupilId" LIMIT 2`,
    [schoolIds[0]],
  );
  const [proposal] = await api.sql<Ids>(
    board,
    `INSERT INTO "MergeProposal" ("boardId", "pupilId", "otherId", reason, "createdAt")
     VALUES ($1, $2, $3, 'birthDateAndSimilarName', now()) RETURNING id`,
    [boardId, one?.id, other?.id],
  );
  return proposal?.id ?? '';
}

/** How the forecasts of the board did, as the job makes it. @returns whether it was made anew. */
export const addForecastRecord = (api: Api, board: BoardName) =>
  new ForecastRecordMaking(api.app.get(Database, { strict: false }), new Clock()).make(api.boards[board].id);

type Answered<Body> = { body: Body };

/** Plans as the coach opens them, for the group the two teachers share and for one they do not; and a text block. */
export async function addGroupPlans(api: Api, board: BoardName): Promise<string[]> {
  const coach = await api.as('coach', board);
  const { groupIds } = await api.userOf('teacher', board);
  const [schoolId] = api.boards[board].schoolIds;
  const [elsewhere] = await api.sql<Ids>(
    board,
    `SELECT id FROM "Group" g WHERE "schoolId" = $1 AND "schoolYear" = (SELECT max(label) FROM "SchoolYear") AND 8 = ANY("yearGroups")
       AND id <> ALL($2) LIMIT 1`,
    [schoolId, groupIds],
  );
  const ids: string[] = [];
  for (const groupId of [groupIds[0], elsewhere?.id]) {
    const { body }: Answered<Ids> = await coach
      .post('/api/group-plans')
      .send({ groupId, domain: 'rekenen' })
      .expect(201);
    ids.push(body.id);
  }
  const block = {
    schoolId,
    kind: 'block',
    title: 'Instructietafel',
    texts: { approachIntensive: 'Drie keer per week.' },
  };
  await coach.post('/api/plan-texts').send(block).expect(201);
  return ids;
}

/**
 * Three consultations at every school: agreed and shared with the administrator, planned, and a question of which nobody
 * knows yet. The teachers are those of the accounts where the school has them. Returns them per school, in that order.
 */
export async function addConsultations(api: Api, board: BoardName): Promise<string[][]> {
  const { id: boardId, schoolIds } = api.boards[board];
  const found: string[][] = [];
  for (const schoolId of schoolIds) {
    const staffOf = (role: string) =>
      api.sql<Ids>(
        board,
        `SELECT "staffId" AS id FROM "RoleAssignment" JOIN "Staff" s ON s.id = "staffId" WHERE role = $2 AND ($1::uuid IS NULL OR "schoolId" = $1)
         ORDER BY s.email LIKE 'leerkracht@%' DESC, s.email LIKE 'leerkracht2@%' DESC, s.email LIKE 'beheerder@%' DESC, s.email LIMIT 2`,
        [role === 'administrator' ? null : schoolId, role],
      );
    const [[teacher, colleague], [coach], [administrator]] = [
      await staffOf('teacher'),
      await staffOf('coach'),
      await staffOf('administrator'),
    ];
    const add = async (state: string, teacherId?: string, visitorId?: string) => {
      const [row] = await api.sql<Ids>(
        board,
        `INSERT INTO "Consultation" ("boardId", "schoolId", "teacherId", "visitorId", state, "visitOn", lesson, "createdAt", "updatedAt")
         VALUES ($1, $2, $3, $4, $5, CASE WHEN $5 <> 'question' THEN current_date - 3 END, 'Geheime les', now(), now()) RETURNING id`,
        [boardId, schoolId, teacherId, visitorId, state],
      );
      await api.sql(
        board,
        `INSERT INTO "ConsultationText" ("boardId", "consultationId", key, text, "updatedAt") VALUES ($1, $2, 'question', 'Geheime vraag', now())`,
        [boardId, row?.id],
      );
      return row?.id ?? '';
    };
    const agreed = await add('agreed', teacher?.id, coach?.id);
    const agreement = `INSERT INTO "ConsultationAgreement" ("boardId", "consultationId", text, "ownerId", "dueOn") VALUES ($1, $2, 'Geheime afspraak', $3, current_date + 20)`;
    await api.sql(board, agreement, [boardId, agreed, teacher?.id]);
    await api.sql(
      board,
      `INSERT INTO "ConsultationShare" ("boardId", "consultationId", "staffId") VALUES ($1, $2, $3)`,
      [boardId, agreed, administrator?.id],
    );
    found.push([agreed, await add('planned', colleague?.id, teacher?.id), await add('question', teacher?.id)]);
  }
  return found;
}

/** An aim of the board, and at every school a goal that is set, one of a group and a draft. Returns the ids of the set ones. */
export async function addGoals(api: Api, board: BoardName): Promise<string[]> {
  const { id: boardId, schoolIds } = api.boards[board];
  const add = async (schoolId: string | null, state: string, groupId: string | null = null) => {
    const [row] = await api.sql<Ids>(
      board,
      `INSERT INTO "Goal" ("boardId", "schoolId", "groupId", title, measure, domain, "schoolYear", moment, goal, margin, "leastPupils",
         state, "createdAt", "updatedAt")
       SELECT $1, $2, $3, 'Geheim doel', CASE WHEN $3::uuid IS NULL THEN 'share1S2F' ELSE 'meanZ' END, 'lezen', max(label),
         CASE WHEN $3::uuid IS NOT NULL THEN 'M' END, CASE WHEN $3::uuid IS NULL THEN 60 ELSE 0.2 END, 0.1, 10, $4, now(), now()
       FROM "SchoolYear" RETURNING id`,
      [boardId, schoolId, groupId, state],
    );
    return row?.id ?? '';
  };
  await add(null, 'set');
  const found: string[] = [];
  for (const schoolId of schoolIds) {
    const [group] = await api.sql<Ids>(
      board,
      `SELECT id FROM "Group" WHERE "schoolId" = $1 AND "schoolYear" = (SELECT max(label) FROM "SchoolYear") ORDER BY name DESC LIMIT 1`,
      [schoolId],
    );
    found.push(await add(schoolId, 'set'));
    await add(schoolId, 'set', group?.id);
    await add(schoolId, 'draft');
  }
  return found;
}

/** At every school a survey that is open, which nobody has answered. Returns their ids. */
export async function addSurveys(api: Api, board: BoardName): Promise<string[]> {
  const { id: boardId, schoolIds } = api.boards[board];
  const rows = await api.sql<Ids>(
    board,
    `INSERT INTO "Survey" ("boardId", "schoolId", "schoolYear", title, "questionsVersion", "openFrom", "openUntil", "createdAt", "updatedAt")
     SELECT $1, school, (SELECT max(label) FROM "SchoolYear"), 'Geheime vragenlijst', $3, current_date - 3, current_date + 11, now(), now()
     FROM unnest($2::uuid[]) AS school RETURNING id`,
    [boardId, schoolIds, presentVersion],
  );
  for (const { question, value } of emptyTallies(questionsOf(presentVersion)))
    await api.sql(
      board,
      'INSERT INTO "SurveyTally" ("boardId", "surveyId", question, value) SELECT $1, unnest($2::uuid[]), $3, $4',
      [boardId, rows.map(({ id }) => id), question, value],
    );
  return rows.map(({ id }) => id);
}

/** Everything a board collects by working: so that no list is empty. */
export async function addWork(api: Api, board: BoardName): Promise<void> {
  await addForecasts(api, board);
  await addForecastRecord(api, board);
  await addReviewTasks(api, board);
  await addMail(api, board);
  await addMergeProposal(api, board);
  await addGroupPlans(api, board);
  await addConsultations(api, board);
  await addGoals(api, board);
  await addMeasures(api, board);
  await addSurveys(api, board);
  await addCycles(api, board);
  await addEvents(api, board);
  await addConversations(api, board);
  await addLeaves(api, board);
}
