import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Database } from '#backend/database/database';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { type Board, oneRowEach } from './one-row-each';
import { schemaOf } from './schema-of';

let place: TestDatabase;
let database: Database;
let boards: Board[];
beforeAll(async () => {
  place = await freshDatabase();
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  const schema = await schemaOf(owner);
  boards = [];
  for (let n = 1; n <= 6; n++) boards.push(await oneRowEach(owner, schema, n));
  await owner.end();
  database = new Database(place.app, 2);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const seen = (boardId: string) =>
  database.forBoard(boardId, async (tx) => {
    const schools = await tx.school.findMany({ select: { boardId: true } });
    await pause(Math.random() * 5);
    const pupils = await tx.pupil.findMany({ select: { boardId: true } });
    const raw = await tx.$queryRaw<{ boardId: string }[]>`SELECT "boardId" FROM "Result"`;
    return [...schools, ...pupils, ...raw].map((row) => row.boardId);
  });
/** Somebody whose board is not known, on whatever connection comes free. */
const strangerSees = () => database.forLogin({ email: 'nobody@nowhere.test' }, (tx) => tx.school.count());

it('shows each board only itself, with six boards at once on two connections', async () => {
  const work = Array.from({ length: 120 }, (_, i) => boards[i % boards.length]!.id);
  const [answers, strangers] = await Promise.all([
    Promise.all(work.map(seen)),
    Promise.all(Array.from({ length: 40 }, strangerSees)),
  ]);
  expect(answers).toEqual(work.map((id) => [id, id, id]));
  expect(new Set(strangers)).toEqual(new Set([0]));
});

it('leaves no board behind on a connection, neither after work nor after a failure', async () => {
  for (const { id } of boards) {
    await seen(id);
    await expect(database.forBoard(id, () => Promise.reject(new Error('halfway')))).rejects.toThrow('halfway');
    await expect(database.forBoard(id, (tx) => tx.$queryRaw`SELECT 1/0`)).rejects.toThrow();
    expect(await Promise.all([strangerSees(), strangerSees(), strangerSees()])).toEqual([0, 0, 0]);
  }
});

it('undoes everything of a use case that fails', async () => {
  const { id } = boards[0]!;
  const failing = database.forBoard(id, async (tx) => {
    await tx.pupil.create({ data: { boardId: id } });
    throw new Error('halfway');
  });
  await expect(failing).rejects.toThrow('halfway');
  expect(await database.forBoard(id, (tx) => tx.pupil.count())).toBe(1);
});
