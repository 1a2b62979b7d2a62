import { Database } from '#backend/database/database';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork } from './board-at-work';
import { largeUpload } from './large-upload';

let place: TestDatabase;
let database: Database;

beforeAll(async () => {
  place = await freshDatabase();
  database = new Database(place.app);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const pupils = 7_000;

it('commits 21,000 results of 7,000 pupils in far less time than a transaction has', async () => {
  const board = new BoardAtWork(place, database);
  const who = await board.emptyBoard();
  const files = largeUpload(pupils);
  const { id, summary } = await board.imports.stage(who, files);
  const staged = performance.now();
  await board.imports.commit(who, { id });
  const committed = performance.now();
  expect(summary.errorCount).toBe(0);
  expect((await board.counts(who.boardId))['Result']).toBe(3 * pupils);
  expect(committed - staged).toBeLessThan(20_000);
  const again = await board.importNow(who, files);
  expect(again.summary.schools).toEqual([]);
}, 120_000);
