import { type Agent, Api } from '../support/api';

type Norm = {
  id: string;
  instrumentId: string;
  version: number;
  validFrom: string;
  scores: number;
  history: unknown[];
};
type Coverage = {
  yearGroup: number;
  moment: string;
  testLevel: string | null;
  normId: string | null;
  scores: number;
  withoutNorm: number;
};
type Instrument = { id: string; code: string; scores: number; withoutNorm: number; coverage: Coverage[] };

describe('instruments and norms', () => {
  let api: Api;
  let quality: Agent;
  let instrument: Instrument;
  beforeAll(async () => {
    api = await Api.start();
    quality = await api.as('qualityOfficer');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const { body } = await quality.get('/api/instruments?perPage=100').expect(200);
    const used = (body as { data: Instrument[] }).data.find(({ scores }) => scores > 0);
    instrument = await read(used?.id ?? '');
  });

  const read = async (id: string) => (await quality.get(`/api/instruments/${id}`).expect(200)).body as Instrument;
  const listed = async (query: string): Promise<string[]> => {
    const { body } = await quality.get(`/api/instruments?perPage=100&${query}`).expect(200);
    return (body as { data: Instrument[] }).data.map(({ code }) => code);
  };
  const normsAt = async (yearGroup: number, moment: string) => {
    const query = `instrumentId=${instrument.id}&yearGroup=${yearGroup}&moment=${moment}&sort=validFrom`;
    const { body } = await quality.get(`/api/norms?${query}`).expect(200);
    return (body as { data: Norm[] }).data;
  };
  const aNorm = (more: object = {}) => ({
    ...{ instrumentId: instrument.id, domain: 'lezen', yearGroup: 2, moment: 'B', mean: 50, sd: 10 },
    ...{ validFrom: '2024-08-01', source: 'Verzonnen normering', ...more },
  });
  const create = (body: object, status = 201) => quality.post('/api/norms').send(body).expect(status);
  const change = (norm: { id: string; version: number }, body: object, status = 200) =>
    quality.patch(`/api/norms/${norm.id}`).set('If-Match', `"v${norm.version}"`).send(body).expect(status);

  it('says place by place what is covered, and how many scores no norm held for', async () => {
    expect(instrument.withoutNorm).toBe(0);
    const place = instrument.coverage.find(({ scores }) => scores > 0) as Coverage;
    const [norm] = await normsAt(place.yearGroup, place.moment);
    expect(norm?.id).toBe(place.normId);
    await api.sql('own', 'UPDATE "Norm" SET "validUntil" = "validFrom" WHERE id = $1', [norm?.id]);
    const after = await read(instrument.id);
    expect(after.coverage).toContainEqual({ ...place, normId: null, withoutNorm: place.scores });
    expect(after.withoutNorm).toBe(place.scores);
    expect(await listed('withoutNorm=true')).toEqual([instrument.code]);
    expect(await listed('withoutNorm=false')).not.toContain(instrument.code);
    await api.sql('own', 'UPDATE "Norm" SET "validUntil" = NULL WHERE id = $1', [norm?.id]);
    expect(await listed('withoutNorm=true')).toEqual([]);
  });

  it('is found by test maker, kind and domain', async () => {
    const all = await listed('');
    const maker = await listed('provider=LIB');
    expect(maker.length).toBeGreaterThan(0);
    expect(maker).toEqual(all.filter((code) => code.startsWith('LIB')));
    expect(await listed('kind=transition&provider=LIB')).toEqual(['LIB-doorstroomtoets']);
    expect(await listed('domain=rekenen&provider=LIB')).toEqual(['LIB-rekenen']);
    const makers = (await listed('sort=provider&order=DESC')).map((code) => code.slice(0, 3));
    expect([...new Set(makers)]).toEqual(['LIB', 'IEP', 'DIA']);
    expect(makers).toEqual([...makers].sort().reverse());
  });

  it('keeps who entered what, and what a norm said before', async () => {
    const norm = (await create(aNorm())).body as Norm;
    expect(norm).toMatchObject({ mean: 50, testLevel: null, version: 1, history: [], scores: 0, may: { edit: true } });
    const bounds = [
      { level: 'A', from: 60 },
      { level: 'B', from: null },
    ];
    const changed = await change(norm, { mean: 51, bounds, cut1F: 40, cut1S2F: 55, validUntil: '2025-07-31' });
    expect(changed.body).toMatchObject({
      ...{ mean: 51, bounds, cut1F: 40, validUntil: '2025-07-31', version: 2 },
      history: [{ version: 1, values: { mean: 50, bounds: null, cut1F: null, validUntil: null } }],
    });
    const [former] = (changed.body as { history: { replacedBy: string; replacedAt: string }[] }).history;
    expect(former?.replacedBy).toMatch(/\w+ \w+/);
    await change(norm, { mean: 52 }, 412);
    await quality.patch(`/api/norms/${norm.id}`).send({ mean: 52 }).expect(428);
    const log = await api.sql<{ action: string; fields: string[] }>(
      'own',
      'SELECT action, fields FROM "AuditEntry" WHERE "subjectId" = $1 ORDER BY seq',
      [norm.id],
    );
    expect(log.map(({ action }) => action)).toEqual(['norm.create', 'norm.edit']);
    expect(log[1]?.fields).toEqual(['mean', 'bounds', 'cut1F', 'cut1S2F', 'validUntil']);
  });

  it('refuses two norms at once with both named, until the old one is ended', async () => {
    const old = (await create(aNorm({ yearGroup: 1 }))).body as Norm;
    const renewed = aNorm({ yearGroup: 1, validFrom: '2025-08-01' });
    const refused = await create(renewed, 409);
    expect(refused.body).toMatchObject({
      code: 'norm.overlaps',
      errors: [{ path: 'validFrom', code: 'row.twoNorms' }],
    });
    const [{ message }] = (refused.body as { errors: [{ message: string }] }).errors;
    expect(message).toContain('2024-08-01 – …');
    expect(message).toContain('2025-08-01 – …');
    await change(old, { validUntil: '2025-07-31' });
    const later = (await create(renewed)).body as Norm;
    await change(later, { validFrom: '2025-07-31' }, 409);
    await create(aNorm({ yearGroup: 1, testLevel: 'm6' }));
    await create(aNorm({ yearGroup: 1, testLevel: 'B 1' }), 409);
  });

  it('lets one of two win who enter the same norm at the same moment', async () => {
    const body = aNorm({ yearGroup: 3, moment: 'B' });
    const answers = await Promise.all([1, 2, 3].map(() => quality.post('/api/norms').send(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('has the database refuse what gets past the application', async () => {
    await create(aNorm({ yearGroup: 2, moment: 'E' }));
    const insert = `INSERT INTO "Norm" ("boardId", "instrumentId", domain, "yearGroup", moment, mean, sd, "validFrom")
      VALUES ($1, $2, 'lezen', 2, 'E', 1, 1, $3)`;
    const at = (day: string) => api.sql('own', insert, [api.boards.own.id, instrument.id, day]);
    await expect(at('2024-09-01')).rejects.toMatchObject({ code: '23P01' });
    await expect(at('2024-08-01')).rejects.toMatchObject({ code: '23P01' });
    const former = 'UPDATE "NormVersion" SET "values" = \'{}\'';
    await expect(api.sql('own', former)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['a scale that ends before it begins', { scoreMin: 10, scoreMax: 5 }, 'scoreMin'],
    ['one cut', { cut1F: 40 }, 'cut1S2F'],
    ['cuts in the wrong order', { cut1F: 60, cut1S2F: 40 }, 'cut1F'],
    ['a last day before the first', { validUntil: '2024-07-31' }, 'validUntil'],
  ])('refuses %s', async (_what, more, path) => {
    const { body } = await create(aNorm({ yearGroup: 1, moment: 'E', ...more }), 422);
    expect(body).toMatchObject({ errors: [{ path }] });
  });

  it.each([
    ['no source', { source: undefined }],
    ['a spread of nothing', { sd: 0 }],
    [
      'levels that do not go down',
      {
        bounds: [
          { level: 'A', from: 1 },
          { level: 'B', from: 2 },
          { level: 'C', from: null },
        ],
      },
    ],
  ])('refuses %s by the contract', async (_what, more) => {
    await create(aNorm({ yearGroup: 1, moment: 'E', ...more }), 400);
  });

  it('removes a norm that nothing rests on; one that is used can only be ended', async () => {
    const unused = (await create(aNorm({ yearGroup: 4, moment: 'B' }))).body as Norm;
    await quality.delete(`/api/norms/${unused.id}`).set('If-Match', '"v9"').expect(412);
    await quality.delete(`/api/norms/${unused.id}`).set('If-Match', '"v1"').expect(204);
    await quality.get(`/api/norms/${unused.id}`).expect(404);
    const place = instrument.coverage.find(({ scores }) => scores > 0) as Coverage;
    const used = (await quality.get(`/api/norms/${place.normId}`).expect(200)).body as Norm;
    expect(used.scores).toBe(place.scores);
    const refused = await quality.delete(`/api/norms/${used.id}`).set('If-Match', `"v${used.version}"`).expect(409);
    expect(refused.body).toMatchObject({ code: 'norm.inUse' });
  });

  it('asks for a new forecast of every school that uses the instrument', async () => {
    await api.sql('own', 'DELETE FROM "Outbox"');
    const { id } = (await create(aNorm({ yearGroup: 4, moment: 'B' }))).body as Norm;
    const using = await api.sql<{ id: string }>(
      'own',
      'SELECT DISTINCT "schoolId" AS id FROM "Result" WHERE "instrumentId" = $1',
      [instrument.id],
    );
    const asked = await api.sql<{ id: string }>(
      'own',
      `SELECT payload->>'schoolId' AS id FROM "Outbox" WHERE "dedupeKey" LIKE $1`,
      [`forecast.refresh:norm:${id}:%`],
    );
    expect(asked.map((one) => one.id).sort()).toEqual(using.map((one) => one.id).sort());
    expect(asked.length).toBeGreaterThan(0);
  });

  it('is read by everybody who sees figures, and changed only by who keeps the data', async () => {
    for (const role of ['coach', 'teacher', 'boardMember'] as const) {
      const agent = await api.as(role);
      const { body } = await agent.get(`/api/instruments/${instrument.id}`).expect(200);
      expect(body).toMatchObject({ may: { edit: false } });
      await agent
        .post('/api/norms')
        .send(aNorm({ yearGroup: 5, moment: 'B' }))
        .expect(403);
    }
    await create(aNorm({ instrumentId: '00000000-0000-4000-8000-000000000000' }), 404);
  });
});
