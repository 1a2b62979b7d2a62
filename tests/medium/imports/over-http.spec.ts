import { Import } from '#contract/imports';
import { type Agent, Api } from '../../support/api';
import type { UploadedFile } from '#backend/imports/csv-file';
import { csv, smallSchool } from './board-at-work';

let api: Api;
let keeper: Agent;

beforeAll(async () => {
  api = await Api.start();
  keeper = await api.as('qualityOfficer');
}, 60_000);
afterAll(() => api.stop());

const upload = (files: UploadedFile[]) => ({
  kind: 'koers-csv',
  files: files.map(({ name, content }) => ({ name, content: Buffer.from(content).toString('base64') })),
});

/** The demo board has norms of these tests already. */
const withoutNorms = () => smallSchool().filter(({ name }) => name !== 'normen.csv');

it('a quality officer uploads, looks, confirms with the version seen, and finds it in the list', async () => {
  const { body } = await keeper.post('/api/imports').send(upload(withoutNorms())).expect(201);
  const staged = Import.parse(body);
  expect(staged).toMatchObject({ status: 'staged', startedBy: expect.stringContaining(' ') as string, version: 1 });

  const commit = `/api/imports/${staged.id}/commit`;
  await keeper.post(commit).expect(428);
  await keeper.post(commit).set('If-Match', '"v9"').expect(412);
  const { body: committed } = await keeper.post(commit).set('If-Match', '"v1"').expect(200);
  expect(committed).toMatchObject({ status: 'committed', version: 2, may: { commit: false, discard: false } });
  const { body: late } = await keeper.post(commit).set('If-Match', '"v2"').expect(409);
  expect(late).toMatchObject({ code: 'import.notStaged' });

  const { body: page } = await keeper.get('/api/imports?status=committed&sort=createdAt&order=DESC').expect(200);
  expect((page as { data: Import[] }).data[0]?.id).toBe(staged.id);
  const [row] = await api.sql<{ payload: object }>(
    'own',
    `SELECT payload FROM "Outbox" WHERE payload->>'importId' = $1`,
    [staged.id],
  );
  expect(row?.payload).toMatchObject({ trigger: 'import', startedById: expect.any(String) as string });
});

it('an import of another board is not found, and a school leader imports nothing', async () => {
  const { body } = await keeper.post('/api/imports').send(upload(smallSchool())).expect(201);
  const { id } = body as Import;
  const neighbour = await api.as('administrator', 'other');
  await neighbour.get(`/api/imports/${id}`).expect(404);
  await neighbour.post(`/api/imports/${id}/commit`).set('If-Match', '"v1"').expect(404);
  const leader = await api.as('schoolLeader');
  await leader.post('/api/imports').send(upload(smallSchool())).expect(403);
  await keeper.post(`/api/imports/${id}/discard`).set('If-Match', '"v1"').expect(200);
});

it('says what cannot be read at all, and why', async () => {
  const { body } = await keeper
    .post('/api/imports')
    .send(upload([csv('x.csv', 'soep;prijs')]))
    .expect(422);
  expect(body).toMatchObject({ code: 'import.nothingRecognised', errors: [{ path: 'x.csv' }] });
  await keeper
    .post('/api/imports')
    .send(upload([{ name: 'x.zip', content: Buffer.from('PK\u0003\u0004') }]))
    .expect(400);
});

it('takes an upload of twenty megabytes', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `LEERLING-${i};Anna;${'x'.repeat(1000)}`);
  const content = Buffer.from(['pupil;first_name;shoe_size', ...rows].join('\n'), 'utf8');
  const files = [{ name: 'groot.csv', content }];
  const { body } = await keeper.post('/api/imports').send(upload(files)).expect(201);
  expect((body as Import).summary.changes).toEqual([{ table: 'pupils', added: 20_000, changed: 0, unchanged: 0 }]);
}, 60_000);
