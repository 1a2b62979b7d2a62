import { Api, type Agent, everyRole } from '../support/api';
import { addWork } from '../support/api-rows';
import { changesOfCalendar } from '../support/calendar-changes';
import { changesOfConsultation } from '../support/consultation-changes';
import { changesOfConversation } from '../support/conversation-changes';
import { changesOfCycle } from '../support/cycle-changes';
import { changesOfGoal } from '../support/goal-changes';
import { changesOfMail } from '../support/mail-changes';
import { changesOfMeasure } from '../support/measure-changes';
import { changesOfSurvey } from '../support/survey-changes';
import { changesOfTask } from '../support/task-changes';
import { describedRoutes } from '../support/openapi-routes';
import { unsubscribePath } from '#backend/reminders/unsubscribe-token';

type Entry = { action: string; subject: string; subjectId: string | null; actorId: string | null };

describe('the audit log', () => {
  let api: Api;
  const agents = new Map<string, Agent>();
  const as = (role: string) => agents.get(role) as Agent;
  beforeAll(async () => {
    api = await Api.start();
    await addWork(api, 'own');
    for (const role of everyRole) agents.set(role, await api.as(role));
  });
  afterAll(() => api.stop());

  const last = async () =>
    (await api.sql<{ seq: number }>('own', 'SELECT coalesce(max(seq), 0) AS seq FROM "AuditEntry"'))[0]?.seq ?? 0;
  /** What a request left behind. */
  const leaves = async (ask: () => PromiseLike<{ status: number }>): Promise<Entry[]> => {
    const before = await last();
    const { status } = await ask();
    expect(status).toBeLessThan(300);
    return api.sql<Entry>(
      'own',
      'SELECT action, subject, "subjectId", "actorId" FROM "AuditEntry" WHERE seq > $1 ORDER BY seq',
      [before],
    );
  };
  const ofCoach = async () => {
    const { staffId: actorId, roles } = await api.userOf('coach');
    const { body } = await as('coach').get('/api/pupils?perPage=3').expect(200);
    const pupils = (body as { data: { id: string; label: string; groupId: string }[] }).data;
    return { actorId, schoolId: roles[0]?.schoolId ?? '', pupils };
  };

  it('holds who opened the file of which pupil, and of whom somebody saw results', async () => {
    const { actorId } = await ofCoach();
    const { body: results } = await as('coach').get('/api/results?perPage=1').expect(200);
    const pupil = (results as { data: { pupilId: string }[] }).data[0]?.pupilId ?? '';
    const about = { subject: 'pupil', subjectId: pupil, actorId };
    expect(await leaves(() => as('coach').get(`/api/pupils/${pupil}`))).toEqual([{ action: 'pupil.read', ...about }]);
    for (const [list, action] of [
      ['results', 'result.read'],
      ['outcomes', 'outcome.read'],
    ] as const)
      expect(await leaves(() => as('coach').get(`/api/${list}?pupilId=${pupil}`))).toEqual([{ action, ...about }]);
    const { body } = await as('coach').get(`/api/results?pupilId=${pupil}&perPage=1`);
    const [result] = (body as { data: { id: string }[] }).data;
    expect(await leaves(() => as('coach').get(`/api/results/${result?.id}`))).toEqual([
      { action: 'result.read', ...about },
    ]);
  });

  it('names each pupil that was asked for by id or found by name', async () => {
    const { actorId, pupils } = await ofCoach();
    const each = (action: string) => (id: string) => ({ action, subject: 'pupil', subjectId: id, actorId });
    const ids = pupils.map(({ id }) => id).sort();
    const byId = await leaves(() => as('coach').get(`/api/pupils?${ids.map((id) => `id=${id}`).join('&')}`));
    expect(byId.sort((a, b) => ((a.subjectId ?? '') < (b.subjectId ?? '') ? -1 : 1))).toEqual(
      ids.map(each('pupil.read')),
    );
    const text = pupils[0]?.label.split(' ')[0] ?? '';
    const found = await as('coach').post('/api/pupils/search').send({ text }).expect(200);
    const named = await leaves(() => as('coach').post('/api/pupils/search').send({ text }));
    expect(named).toEqual((found.body as { data: { id: string }[] }).data.map(({ id }) => each('pupil.read')(id)));
  });

  it('says of a list whose list it was', async () => {
    const { actorId, schoolId, pupils } = await ofCoach();
    const groupId = pupils[0]?.groupId ?? '';
    for (const [list, action] of [
      ['pupils', 'pupil.read'],
      ['results', 'result.read'],
    ] as const) {
      const of = (filter: string) => leaves(() => as('coach').get(`/api/${list}?${filter}`));
      expect(await of(`groupId=${groupId}`)).toEqual([{ action, subject: 'group', subjectId: groupId, actorId }]);
      expect(await of(`schoolId=${schoolId}`)).toEqual([{ action, subject: 'school', subjectId: schoolId, actorId }]);
      expect(await of('')).toEqual([{ action, subject: 'board', subjectId: null, actorId }]);
    }
  });

  const aPlan = async () => {
    const list = (await as('coach').get('/api/group-plans')).body as { data: { id: string }[] };
    const { body } = await as('coach').get(`/api/group-plans/${list.data[0]?.id}`).expect(200);
    const plan = body as { id: string; groupId: string; schoolId: string; pupils: { id: string }[] };
    return { ...plan, pupilId: plan.pupils[0]?.id };
  };

  it('holds who read the plan of which group, since it names its pupils', async () => {
    const { id, groupId } = await aPlan();
    const { staffId: actorId } = await api.userOf('coach');
    const read = await leaves(() => as('coach').get(`/api/group-plans/${id}`));
    expect(read).toEqual([{ action: 'groupPlan.read', subject: 'group', subjectId: groupId, actorId }]);
  });

  it('holds every change that somebody makes', async () => {
    const { staffId, boardId } = await api.userOf('coach');
    const [task] = await api.sql<{ id: string }>(
      'own',
      `SELECT id FROM "ReviewTask" WHERE "doneAt" IS NULL AND "ownerId" = $1`,
      [staffId],
    );
    const [period] = await api.sql<{ id: string }>(
      'own',
      'SELECT id FROM "TestPeriod" WHERE "schoolId" = $1 ORDER BY "closesOn" DESC LIMIT 1',
      [api.boards.own.schoolIds[0]],
    );
    const files = [{ name: 's.csv', content: Buffer.from('school;name\n99XY00;De Proef\n').toString('base64') }];
    const staged = async () =>
      ((await as('administrator').post('/api/imports').send({ kind: 'koers-csv', files })).body as { id: string }).id;
    const [first, second] = [await staged(), await staged()];
    const away = (await (await api.as('coach')).get('/api/sessions')).body as {
      data: { id: string; current: boolean }[];
    };
    const elsewhere = away.data.find(({ current }) => current)?.id;
    const v1 = ['If-Match', '"v1"'] as const;
    const token = unsubscribePath('a secret of thirty-two characters and more', { boardId, staffId, kind: 'digest' });
    const board = {
      number: '98765',
      name: 'Stichting Proef',
      region: 'zuid',
      administrator: { firstName: 'A', lastName: 'B', email: 'a@b.test', password: 'een heel lang geheim' },
    };
    const [instrument] = await api.sql<{ id: string }>('own', 'SELECT id FROM "Instrument" ORDER BY id LIMIT 1');
    const place = { instrumentId: instrument?.id, domain: 'lezen', yearGroup: 1, moment: 'B' };
    const norm = { ...place, mean: 10, sd: 2, validFrom: '2020-08-01', source: 'Verzonnen' };
    const entered = await as('administrator')
      .post('/api/norms')
      .send({ ...norm, yearGroup: 2 });
    const normId = (entered.body as { id: string }).id;
    const [proposal] = await api.sql<{ id: string }>('own', 'SELECT id FROM "MergeProposal"');
    // The two are no one pupil: without what they have, nothing contradicts.
    const both = 'SELECT "pupilId" FROM "MergeProposal" UNION SELECT "otherId" FROM "MergeProposal"';
    for (const table of ['Result', 'Outcome', 'Enrolment'])
      await api.sql('own', `DELETE FROM "${table}" WHERE "pupilId" IN (${both})`);
    const decide = (verb: string, version: number) =>
      as('administrator').post(`/api/merge-proposals/${proposal?.id}/${verb}`).set('If-Match', `"v${version}"`);
    const plan = await aPlan();
    const text = (await as('coach').get('/api/plan-texts')).body as { data: { id: string }[] };
    const at = (path: string) => `/api/group-plans/${plan.id}${path}`;
    const consultations = await changesOfConsultation(api);
    const goals = await changesOfGoal(api);
    const measures = await changesOfMeasure(api);
    const surveys = await changesOfSurvey(api);
    const cycles = await changesOfCycle(api);
    const tasks = await changesOfTask(api);
    const calendar = await changesOfCalendar(api);
    const conversations = await changesOfConversation(api);
    const mail = await changesOfMail(api);
    const asked: Record<string, () => PromiseLike<{ status: number }>> = {
      'post /api/group-plans': () =>
        as('coach').post('/api/group-plans').send({ groupId: plan.groupId, domain: 'lezen' }),
      'patch /api/group-plans/{id}': () => as('coach').patch(at('')).set(...v1).send({ ready: true }), // prettier-ignore
      'post /api/group-plans/{id}/state': () =>
        as('coach').post(at('/state')).set('If-Match', '"v2"').send({ to: 'discussed' }),
      'patch /api/group-plans/{id}/sections/{key}': () =>
        as('coach').patch(at('/sections/goals')).set(...v1).send({ text: 'Een doel' }), // prettier-ignore
      'post /api/group-plans/{id}/sections/{key}/restore': () =>
        as('coach').post(at('/sections/goals/restore')).set('If-Match', '"v2"').send({ version: 2 }),
      'post /api/group-plans/{id}/copy': () =>
        as('coach')
          .post(at('/copy'))
          .set('If-Match', '"v3"')
          .send({ fromId: plan.id, keys: ['goals'] }),
      'patch /api/group-plans/{id}/placements': () =>
        as('coach').patch(at('/placements')).set(...v1).send({ pupilId: plan.pupilId, needGroup: 'advanced', reason: 'snel' }), // prettier-ignore
      'post /api/group-plans/{id}/proposal': () => as('coach').post(at('/proposal')).set('If-Match', '"v2"'),
      'post /api/group-plans/{id}/comments': () =>
        as('coach').post(at('/comments')).send({ key: 'goals', text: 'Hoe?' }),
      'post /api/group-plans/{id}/comments/settle': async () => {
        const [comment] = await api.sql<{ id: string }>('own', 'SELECT id FROM "GroupPlanComment"');
        return as('coach').post(at('/comments/settle')).send({ commentId: comment?.id, done: true });
      },
      'post /api/plan-texts': () =>
        as('coach')
          .post('/api/plan-texts')
          .send({ schoolId: plan.schoolId, kind: 'step', yearGroup: 6, title: 'Breuken' }),
      'patch /api/plan-texts/{id}': () =>
        as('coach').patch(`/api/plan-texts/${text.data[0]?.id}`).set(...v1).send({ title: 'Tafel' }), // prettier-ignore
      'delete /api/plan-texts/{id}': () =>
        as('coach').delete(`/api/plan-texts/${text.data[0]?.id}`).set('If-Match', '"v2"'),
      'put /api/plan-budgets': () =>
        as('coach').put('/api/plan-budgets').send({ schoolId: plan.schoolId, words: 100, minutes: 20 }),
      'post /api/sessions': () => api.as('adviser').then(() => ({ status: 201 })),
      'delete /api/sessions/{id}': () => as('coach').delete(`/api/sessions/${elsewhere}`),
      'patch /api/me': () => as('coach').patch('/api/me').send({ language: 'en' }),
      'patch /api/test-periods/{id}': () =>
        as('coach')
          .patch(`/api/test-periods/${period?.id}`)
          .set(...v1)
          .send({ closesOn: '2099-01-01' }),
      'post /api/review-tasks/{id}/finish': () =>
        as('coach')
          .post(`/api/review-tasks/${task?.id}/finish`)
          .set(...v1),
      'post /api/review-tasks/{id}/reopen': () =>
        as('coach').post(`/api/review-tasks/${task?.id}/reopen`).set('If-Match', '"v2"'),
      'post /api/forecasts/refresh': () => as('coach').post('/api/forecasts/refresh').send({}),
      'post /api/pupil-chances/export': () =>
        as('coach').post('/api/pupil-chances/export').send({ schoolId: api.boards.own.schoolIds[0] }),
      'post /api/imports': () => as('administrator').post('/api/imports').send({ kind: 'koers-csv', files }),
      'post /api/imports/{id}/discard': () =>
        as('administrator')
          .post(`/api/imports/${first}/discard`)
          .set(...v1),
      'post /api/imports/{id}/commit': () =>
        as('administrator')
          .post(`/api/imports/${second}/commit`)
          .set(...v1),
      'post /api/norms': () => as('administrator').post('/api/norms').send(norm),
      'patch /api/norms/{id}': () =>
        as('administrator')
          .patch(`/api/norms/${normId}`)
          .set(...v1)
          .send({ mean: 11 }),
      'delete /api/norms/{id}': () => as('administrator').delete(`/api/norms/${normId}`).set('If-Match', '"v2"'),
      'post /api/merge-proposals/{id}/merge': () => decide('merge', 1),
      'post /api/merge-proposals/{id}/undo': () => decide('undo', 2),
      'post /api/merge-proposals/{id}/reject': async () => {
        await api.sql('own', `UPDATE "MergeProposal" SET state = 'open'`);
        return decide('reject', 3).send({ because: 'siblings' });
      },
      ...consultations,
      ...goals,
      ...measures,
      ...surveys,
      ...cycles,
      ...tasks,
      ...calendar,
      ...conversations,
      ...mail,
      'put /api/demo-clock': () => as('administrator').put('/api/demo-clock').send({ to: '2099-06-30T07:31' }),
      'post /api/unsubscribe/{token}': () => api.anybody().post(token),
      'delete /api/sessions/current': () => as('qualityOfficer').delete('/api/sessions/current'),
    };
    for (const [route, ask] of Object.entries(asked)) expect([route, (await leaves(ask)).length]).toEqual([route, 1]);

    // In the log of the board that was made: its own knows nothing of it.
    await as('administrator').post('/api/boards').send(board).expect(201);
    // These only ask.
    const asking = [
      'post /api/pupils/search',
      'post /api/year-plans/preview',
      'post /api/year-plans/from-last-year',
      'post /api/events/preview',
      'post /api/events/{id}/preview',
    ];
    const known = [...Object.keys(asked), 'post /api/boards', ...asking];
    const changing = (await describedRoutes(api.anybody())).filter(({ verb }) => verb !== 'get');
    expect(changing.map(({ verb, path }) => `${verb} ${path}`).sort()).toEqual(known.sort());
  });
});
