import type { MergeProposalDetail } from '#contract/merge-proposals';
import { type Agent, Api } from '../support/api';

const csv = (name: string, ...lines: string[]) => ({
  name,
  content: Buffer.from(lines.join('\n') + '\n').toString('base64'),
});

describe('a task that waits for all results of a group, when two keys are one pupil', () => {
  let api: Api;
  let quality: Agent;
  let taskId = '';

  /** Johan moved from De Esdoorn, where he was tested in November, to a group of De Beuk. */
  beforeAll(async () => {
    api = await Api.start();
    quality = await api.as('qualityOfficer');
    const files = [
      csv('s.csv', 'school;name', 'KA;De Esdoorn', 'KB;De Beuk'),
      csv(
        'p.csv',
        'pupil;first_name;last_name;birth_date',
        'OLD;Jo;Pieters;2014-02-01',
        'NOW;Johan;Pieters;2014-02-01',
      ),
      csv(
        'e.csv',
        'pupil;school;school_year;year_group;from;until',
        'OLD;KA;2024-2025;5;;2025-01-31',
        'NOW;KB;2024-2025;5;2025-02-01;2025-07-31',
      ),
      csv(
        'r.csv',
        'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score',
        'OLD;KA;X;X-1;lezen;5;M;2024-11-11;95',
      ),
    ];
    const staged = await quality.post('/api/imports').send({ kind: 'koers-csv', files }).expect(201);
    const { id } = staged.body as { id: string };
    await quality.post(`/api/imports/${id}/commit`).set('If-Match', '"v1"').expect(200);
    taskId = await aTaskThatWaits();
  });
  afterAll(() => api.stop());

  async function aTaskThatWaits(): Promise<string> {
    const boardId = api.boards.own.id;
    const [row] = await api.sql<{ id: string }>(
      'own',
      `WITH school AS (SELECT id FROM "School" WHERE key = 'KB'),
        "group" AS (INSERT INTO "Group" ("boardId", "schoolId", "schoolYear", name, "yearGroups")
          SELECT $1, id, '2024-2025', '5w', '{5}' FROM school RETURNING id),
        period AS (INSERT INTO "TestPeriod" ("boardId", "schoolId", "schoolYear", moment, "opensOn", "closesOn")
          SELECT $1, id, '2024-2025', 'M', '2024-11-01', '2024-11-30' FROM school
          ON CONFLICT ("boardId", "schoolId", "schoolYear", moment)
          DO UPDATE SET "opensOn" = excluded."opensOn", "closesOn" = excluded."closesOn" RETURNING id)
       INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, title, "groupId", "ownerRole", "testPeriodId", watches, "openedAt", "dueOn", "dedupeKey")
       SELECT $1, school.id, 'own', 'Alles binnen?', "group".id, 'coach', period.id, 'resultsComplete', now(), current_date, 'waits'
       FROM school, "group", period RETURNING id`,
      [boardId],
    );
    await api.sql(
      'own',
      `UPDATE "Enrolment" SET "groupId" = t."groupId" FROM "ReviewTask" t, "PupilIdentity" i
       WHERE t.id = $1 AND i.key = 'NOW' AND "Enrolment"."pupilId" = i."pupilId"`,
      [row?.id],
    );
    return row?.id ?? '';
  }

  const state = async () =>
    (await api.sql('own', 'SELECT "closedItselfBy", "doneAt" IS NOT NULL AS done FROM "ReviewTask" WHERE id = $1', [taskId]))[0]; // prettier-ignore

  it('closes when they are merged, and is open again at once when that is taken back', async () => {
    const { body } = await quality.get('/api/merge-proposals?state=open').expect(200);
    const [{ id = '' } = {}] = (body as { data: { id: string }[] }).data;
    const decide = async (verb: 'merge' | 'undo') => {
      const { version } = (await quality.get(`/api/merge-proposals/${id}`).expect(200)).body as MergeProposalDetail;
      await quality.post(`/api/merge-proposals/${id}/${verb}`).set('If-Match', `"v${version}"`).send({}).expect(200);
    };
    expect(await state()).toEqual({ closedItselfBy: null, done: false });
    await decide('merge');
    expect(await state()).toEqual({ closedItselfBy: 'resultsComplete', done: true });
    await decide('undo');
    expect(await state()).toEqual({ closedItselfBy: null, done: false });
    const noted = await api.sql('own', 'SELECT action FROM "AuditEntry" WHERE "subjectId" = $1 ORDER BY seq', [taskId]);
    expect(noted.map(({ action }) => action)).toEqual(['reviewTask.closeItself', 'reviewTask.openAgain']);
  });
});
