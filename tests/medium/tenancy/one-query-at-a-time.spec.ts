import { Client, type Connection } from 'pg';
import { Database } from '#backend/database/database';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { type Board, oneRowEach } from './one-row-each';
import { schemaOf } from './schema-of';

let place: TestDatabase;
let database: Database;
let board: Board;
/** Queries that were given to a connection while it was busy with another. */
let crossed: string[];

const query = Client.prototype.query as (this: Client, ...given: unknown[]) => unknown;
type Busy = Client & { connection: Connection; underWay?: number };

beforeAll(async () => {
  place = await freshDatabase();
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  board = await oneRowEach(owner, await schemaOf(owner), 1);
  await owner.end();
  database = new Database(place.app, 2);
  crossed = [];
  jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Busy, ...given: unknown[]) {
    if (this.underWay) crossed.push(String((given[0] as { text?: string }).text ?? given[0]));
    this.underWay = (this.underWay ?? 0) + 1;
    const answer = query.apply(this, given) as Promise<unknown>;
    const over = () => void (this.underWay = (this.underWay ?? 1) - 1);
    if (answer instanceof Promise) answer.then(over, over);
    else over();
    return answer as never;
  });
});
afterAll(async () => {
  jest.restoreAllMocks();
  await database.close();
  await place.drop();
});

const withFourRelations = {
  include: { groups: { include: { teachers: true, enrolments: true } }, roles: true, weights: true, freeDays: true },
} as const;

it('a transaction sends its next query when the one before it is answered, whatever Prisma asks at once', async () => {
  const [school] = await database.forBoard(board.id, (tx) => tx.school.findMany(withFourRelations));
  expect(school?.groups[0]?.teachers).toHaveLength(1);
  expect(school?.roles).toHaveLength(1);
  const both = await database.forBoard(board.id, (tx) => Promise.all([tx.school.count(), tx.pupil.count()]));
  expect(both).toEqual([1, 1]);
  expect(crossed).toEqual([]);
});

it('a query that fails in between is told to who asked it, and holds up nobody', async () => {
  const work = database.forBoard(board.id, (tx) => Promise.allSettled([tx.$queryRaw`SELECT 1/0`, tx.school.count()]));
  expect((await work).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(await database.forBoard(board.id, (tx) => tx.school.count())).toBe(1);
  expect(crossed).toEqual([]);
});
