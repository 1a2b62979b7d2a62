import type { MergeProposalDetail } from '#contract/merge-proposals';
import { type Agent, Api } from '../support/api';

type Listed = { data: { id: string; sides: { id: string; key: string }[] }[]; total: number };
const csv = (name: string, ...lines: string[]) => ({
  name,
  content: Buffer.from(lines.join('\n') + '\n').toString('base64'),
});

describe('two keys of one pupil', () => {
  let api: Api;
  let quality: Agent;
  let n = 0;
  let names: { old: string; now: string };
  let proposal: MergeProposalDetail;
  beforeAll(async () => {
    api = await Api.start();
    quality = await api.as('qualityOfficer');
    const schools = csv('s.csv', 'school;name', 'KA;De Esdoorn', 'KB;De Beuk');
    await imported(schools);
  });
  afterAll(() => api.stop());

  const imported = async (...files: object[]) => {
    const staged = await quality.post('/api/imports').send({ kind: 'koers-csv', files }).expect(201);
    const { id, summary } = staged.body as { id: string; summary: { errors: unknown[]; warnings: { code: string }[] } };
    expect(summary.errors).toEqual([]);
    await quality.post(`/api/imports/${id}/commit`).set('If-Match', '"v1"').expect(200);
    return summary;
  };
  const results = (...rows: string[]) =>
    csv('r.csv', 'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score', ...rows);
  const scored = (key: string, day: string, score: number, school = 'KA') =>
    `${key};${school};X;X-1;lezen;6;M;${day};${score}`;

  /** Somebody who moved from De Esdoorn to De Beuk, where they gave a new key. */
  beforeEach(async () => {
    n += 1;
    names = { old: `OLD-${n}`, now: `NOW-${n}` };
    const { old, now } = names;
    await imported(
      csv(
        'p.csv',
        'pupil;first_name;last_name;birth_date',
        `${old};Jo;Pieters;2014-02-${String(n).padStart(2, '0')}`,
        `${now};Johan;Pieters;2014-02-${String(n).padStart(2, '0')}`,
      ),
      csv(
        'e.csv',
        'pupil;school;school_year;year_group;from;until',
        `${old};KA;2024-2025;5;;2025-01-31`,
        `${now};KB;2024-2025;5;2025-02-01;2025-07-31`,
      ),
      results(
        scored(old, '2024-10-10', 90),
        scored(old, '2024-11-11', 95),
        scored(now, '2024-11-11', 95),
        scored(now, '2025-05-05', 99, 'KB'),
      ),
    );
    const { body } = await quality.get('/api/merge-proposals?state=open&perPage=100').expect(200);
    const found = (body as Listed).data.find(({ sides }) => sides.some(({ key }) => key === now));
    proposal = await read(found?.id ?? 'none');
  });

  const read = async (id: string) =>
    (await quality.get(`/api/merge-proposals/${id}`).expect(200)).body as MergeProposalDetail;
  const act = (verb: 'merge' | 'reject' | 'undo', status = 200, { id, version } = proposal, agent = quality) =>
    agent
      .post(`/api/merge-proposals/${id}/${verb}`)
      .set('If-Match', `"v${version}"`)
      .send(verb === 'reject' ? { because: 'siblings' } : {})
      .expect(status);
  const openFor = async (agent: Agent) =>
    ((await agent.get('/api/merge-proposals/open').expect(200)).body as { open: number }).open;
  const keysAt = async () => {
    const { old, now } = names;
    const [row] = await api.sql<{ keys: string[]; aliases: string[]; results: number; enrolments: number }>(
      'own',
      `SELECT array(SELECT key FROM "PupilIdentity" WHERE key IN ($1, $2) ORDER BY 1) AS keys,
        array(SELECT key FROM "PupilAlias" WHERE key IN ($1, $2)) AS aliases,
        (SELECT count(*)::int FROM "Result" r JOIN "PupilIdentity" i ON i."pupilId" = r."pupilId" WHERE i.key = $2) AS results,
        (SELECT count(*)::int FROM "Enrolment" e JOIN "PupilIdentity" i ON i."pupilId" = e."pupilId" WHERE i.key = $2) AS enrolments`,
      [old, now],
    );
    return row;
  };

  it('are proposed after the import, side by side, and nothing is merged by itself', async () => {
    expect(proposal).toMatchObject({ state: 'open', reason: 'birthDateAndSimilarName', conflicts: [], doubles: 1 });
    expect(proposal.may).toEqual({ merge: true, reject: true, undo: false });
    const side = (key: string) => proposal.sides.find((one) => one.key === key);
    expect(side(names.old)).toMatchObject({ stays: false, results: 2, schoolName: 'De Esdoorn' });
    expect(side(names.now)).toMatchObject({
      stays: true,
      results: 2,
      schoolName: 'De Beuk',
      lastResultOn: '2025-05-05',
    });
    expect(await keysAt()).toEqual({ keys: [names.now, names.old], aliases: [], results: 2, enrolments: 1 });
  });

  it('merged, keep one history: the result that came in twice is there once', async () => {
    const { body } = await act('merge');
    expect(body).toMatchObject({
      state: 'merged',
      decidedBy: expect.any(String) as string,
      may: { merge: false, undo: true },
    });
    expect(await keysAt()).toEqual({ keys: [names.now], aliases: [names.old], results: 3, enrolments: 2 });
    const agent = await api.as('administrator');
    const kept = proposal.sides.find(({ stays }) => stays)?.id;
    const { body: history } = await agent.get(`/api/results?pupilId=${kept}`).expect(200);
    expect((history as { data: { takenOn: string }[] }).data.map(({ takenOn }) => takenOn)).toEqual([
      '2024-10-10',
      '2024-11-11',
      '2025-05-05',
    ]);
    const former = proposal.sides.find(({ stays }) => !stays)?.id;
    expect((await agent.get(`/api/pupils?id=${former}`)).body).toEqual({ data: [], total: 0 });
    await act('merge', 409, { ...proposal, version: 2 });
    await act('reject', 409, { ...proposal, version: 2 });
  });

  it('merged, are found by the next import under the old key', async () => {
    await act('merge');
    const { warnings } = await imported(
      csv('p.csv', 'pupil;first_name', `${names.old};Joop`),
      results(scored(names.old, '2025-06-06', 88), scored(names.old, '2024-10-10', 90)),
    );
    expect(warnings.map(({ code }) => code)).toEqual(['row.secondKey']);
    expect(await keysAt()).toEqual({ keys: [names.now], aliases: [names.old], results: 4, enrolments: 2 });
    const { body } = await quality.get('/api/merge-proposals?state=open&perPage=100').expect(200);
    const open = (body as Listed).data.flatMap(({ sides }) => sides.map(({ key }) => key));
    expect(open).not.toContain(names.old);
  });

  it('merged by mistake, are two again: each with what it had', async () => {
    const merged = (await act('merge')).body as MergeProposalDetail;
    await imported(results(scored(names.now, '2025-07-07', 77, 'KB')));
    const { body } = await act('undo', 200, merged);
    expect(body).toMatchObject({ state: 'rejected', because: null, may: { merge: true, undo: false } });
    expect(await keysAt()).toEqual({ keys: [names.now, names.old], aliases: [], results: 3, enrolments: 1 });
    const sides = (await read(proposal.id)).sides;
    expect(sides.find(({ key }) => key === names.old)).toMatchObject({ results: 2, label: 'Jo Pieters', stays: false });
    await act('undo', 409, { ...merged, version: 3 });
  });

  it('merged, keep the place in a group plan; taken back, each has its own again', async () => {
    const [former, kept] = proposal.sides.map(({ id }) => id);
    const ids = [former, kept];
    const [plan, both] = await api.sql<{ id: string }>(
      'own',
      `INSERT INTO "GroupPlan" ("boardId", "schoolId", "groupId", domain, "schoolYear", half, facts, "createdAt", "changedAt")
       SELECT "boardId", "schoolId", id, domain, "schoolYear", 1, '{}', now(), now()
       FROM (SELECT * FROM "Group" ORDER BY random() LIMIT 1) g, unnest(ARRAY['lezen', 'rekenen']) AS domain RETURNING id`,
    );
    const place = (planId: string | undefined, pupilId: string | undefined, needGroup: string) =>
      api.sql(
        'own',
        `INSERT INTO "GroupPlanPupil" ("boardId", "planId", "pupilId", "needGroup", proposed, because)
         SELECT "boardId", id, $2, $3, 'basic', 'noChance' FROM "GroupPlan" WHERE id = $1`,
        [planId, pupilId, needGroup],
      );
    // Which of the two stays is for Koers to say: in one plan each stands alone, in the other both do.
    await place(plan?.id, former, 'intensive');
    await place(both?.id, former, 'intensive');
    await place(both?.id, kept, 'advanced');
    const places = () =>
      api.sql<{ planId: string; pupilId: string; needGroup: string }>(
        'own',
        `SELECT "planId", "pupilId", "needGroup" FROM "GroupPlanPupil" WHERE "pupilId" = ANY($1) ORDER BY "planId", "needGroup"`,
        [ids],
      );
    const before = await places();
    expect(before).toHaveLength(3);
    const { body } = await act('merge');
    const after = await places();
    expect(after.map(({ planId }) => planId).sort()).toEqual([plan?.id, both?.id].sort());
    expect(new Set(after.map(({ pupilId }) => pupilId)).size).toBe(1);
    await act('undo', 200, body as MergeProposalDetail);
    expect(await places()).toEqual(before);
  });

  it('that contradict each other are not merged, and the proposal says where', async () => {
    await imported(results(scored(names.old, '2025-05-05', 12)));
    const found = await read(proposal.id);
    expect(found.conflicts).toEqual([{ kind: 'result', name: 'X-1', on: '2025-05-05' }]);
    const { body } = await act('merge', 409);
    expect(body).toMatchObject({ code: 'mergeProposal.conflicts' });
    expect(await keysAt()).toMatchObject({ keys: [names.now, names.old], results: 2 });
  });

  it('that are two pupils stay so: the same two are not proposed again', async () => {
    const open = await openFor(quality);
    const unsaid = quality.post(`/api/merge-proposals/${proposal.id}/reject`).set('If-Match', '"v1"');
    await unsaid.send({ because: 'Jo woont bij zijn oma' }).expect(400);
    const { body } = await act('reject');
    expect(body).toMatchObject({ state: 'rejected', because: 'siblings', may: { merge: true, reject: false } });
    expect(await openFor(quality)).toBe(open - 1);
    await imported(csv('p.csv', 'pupil;first_name', `${names.old};Jojo`));
    expect(await read(proposal.id)).toMatchObject({ state: 'rejected', version: 2 });
  });

  it('are decided on once, by who saw the newest state', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => quality.post(`/api/merge-proposals/${proposal.id}/merge`).set('If-Match', '"v1"')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await quality.post(`/api/merge-proposals/${proposal.id}/undo`).expect(428);
    await act('undo', 412, { ...proposal, version: 1 });
  });

  it('ask for new forecasts of both schools, and leave who decided in the audit log', async () => {
    await act('merge');
    const asked = await api.sql<{ key: string }>(
      'own',
      `SELECT s.key FROM "Outbox" o JOIN "School" s ON s.id::text = o.payload->>'schoolId' WHERE o."dedupeKey" LIKE $1 ORDER BY 1`,
      [`forecast.refresh:merge:${proposal.id}:%`],
    );
    expect(asked.map(({ key }) => key)).toEqual(['KA', 'KB']);
    const log = await api.sql<{ action: string; subjectId: string }>(
      'own',
      `SELECT action, "subjectId" FROM "AuditEntry" ORDER BY seq DESC LIMIT 1`,
    );
    expect(log).toEqual([{ action: 'mergeProposal.merge', subjectId: proposal.id }]);
    await read(proposal.id);
    const seen = await api.sql<{ subjectId: string }>(
      'own',
      `SELECT "subjectId" FROM "AuditEntry" ORDER BY seq DESC LIMIT 2`,
    );
    expect(seen.map(({ subjectId }) => subjectId).sort()).toEqual(proposal.sides.map(({ id }) => id).sort());
  });

  it('are for who imports and for the coach of both schools', async () => {
    const { staffId } = await api.userOf('coach');
    const add = (key: string) =>
      api.sql(
        'own',
        `INSERT INTO "RoleAssignment" ("boardId", "staffId", role, "schoolId", "fromOn")
         SELECT "boardId", $2, 'coach', id, current_date - 1 FROM "School" WHERE key = $1`,
        [key, staffId],
      );
    const seen = async () => (await (await api.as('coach')).get(`/api/merge-proposals/${proposal.id}`)).status;
    expect(await seen()).toBe(404);
    await add('KA');
    expect(await seen()).toBe(404);
    expect(await openFor(await api.as('coach'))).toBe(0);
    await add('KB');
    expect(await seen()).toBe(200);
    const coach = await api.as('coach');
    const listed = (await coach.get('/api/merge-proposals?state=open').expect(200)).body as Listed;
    expect(listed.total).toBeGreaterThan(0);
    expect(await openFor(coach)).toBe(listed.total);
    await act('merge', 200, proposal, coach);
    expect(await seen()).toBe(200);
    await (await api.as('schoolLeader')).get('/api/merge-proposals').expect(403);
    await (await api.as('schoolLeader')).get('/api/merge-proposals/open').expect(403);
    await api.sql(
      'own',
      'DELETE FROM "RoleAssignment" r USING "School" s WHERE s.id = r."schoolId" AND s.key LIKE $1',
      ['K_'],
    );
  });
});

it('a pupil who moves with the same key keeps one history', async () => {
  const api = await Api.start();
  const quality = await api.as('qualityOfficer');
  const files = [
    csv('s.csv', 'school;name', 'KA;De Esdoorn', 'KB;De Beuk'),
    csv('p.csv', 'pupil;first_name;last_name;birth_date', 'M1;Noor;Peters;2014-03-03'),
    csv(
      'e.csv',
      'pupil;school;school_year;year_group;from;until',
      'M1;KA;2024-2025;5;;2025-01-31',
      'M1;KB;2024-2025;5;2025-02-01;',
    ),
    csv(
      'r.csv',
      'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score',
      'M1;KA;X;X-1;lezen;5;M;2025-01-15;90',
      'M1;KB;X;X-1;lezen;5;E;2025-06-15;95',
    ),
  ];
  const { body } = await quality.post('/api/imports').send({ kind: 'koers-csv', files }).expect(201);
  await quality
    .post(`/api/imports/${(body as { id: string }).id}/commit`)
    .set('If-Match', '"v1"')
    .expect(200);
  const [pupil] = await api.sql<{ id: string }>('own', `SELECT "pupilId" AS id FROM "PupilIdentity" WHERE key = 'M1'`);
  const history = await (await api.as('administrator')).get(`/api/results?pupilId=${pupil?.id}`).expect(200);
  expect(history.body).toMatchObject({ total: 2, data: [{ broughtAlong: false }, { broughtAlong: false }] });
  expect((await quality.get('/api/merge-proposals').expect(200)).body).toMatchObject({ total: 0 });
  await api.stop();
});
