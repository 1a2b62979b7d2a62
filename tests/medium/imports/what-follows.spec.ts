import { Database } from '#backend/database/database';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork, csv, smallSchool } from './board-at-work';

type Who = { boardId: string; staffId: null };
let place: TestDatabase;
let database: Database;
let board: BoardAtWork;
let who: Who;

beforeAll(async () => {
  place = await freshDatabase();
  database = new Database(place.app);
  board = new BoardAtWork(place, database);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});
beforeEach(async () => {
  who = await board.emptyBoard();
  await board.importNow(who, smallSchool());
});

const results = (...rows: string[]) =>
  csv('r.csv', 'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score', ...rows);
const enrolments = (...rows: string[]) => csv('e.csv', 'pupil;school;school_year;year_group;group;from;until', ...rows);

/** Keys of the schools whose forecast is asked for by one import. */
const refreshed = (importId: string) =>
  board.inBoard(who.boardId, async (tx) => {
    const rows = await tx.$queryRaw<{ key: string }[]>`
      SELECT s.key FROM "Outbox" o JOIN "School" s ON s.id::text = o.payload->>'schoolId'
      WHERE o.payload->>'importId' = ${importId} ORDER BY 1`;
    return rows.map(({ key }) => key);
  });

it('a new norm asks for the forecast of every school that uses the instrument', async () => {
  const { id } = await board.importNow(who, [
    csv(
      'n.csv',
      'provider;instrument;domain;year_group;moment;mean;sd;valid_from;valid_until',
      'LIB;LIB-lezen;lezen;7;M;150,5;20;2020-08-01;2025-07-31',
      'LIB;LIB-lezen;lezen;7;M;149;20;2025-08-01;',
    ),
  ]);
  expect(await refreshed(id)).toEqual(['99ZZ00']);
});

it('imports in a row ask for one forecast, a moment after the last', async () => {
  const asked: string[] = [];
  for (const score of [140, 141, 142])
    asked.push((await board.importNow(who, [results(`L1;99ZZ00;LIB;LIB-lezen;lezen;6;E;2025-05-20;${score}`)])).id);
  const rows = await board.inBoard(who.boardId, (tx) =>
    tx.outbox.findMany({ where: { type: 'forecast.refresh' }, orderBy: { dedupeKey: 'asc' } }),
  );
  const open = rows.filter(({ state }) => state === 'waiting');
  expect(open.map(({ payload }) => (payload as { importId: string }).importId)).toEqual([asked[2]]);
  expect(open[0]?.availableAt).toEqual(new Date(board.clock.now().getTime() + 10_000));
  expect(rows.filter(({ state }) => state === 'done')).toHaveLength(rows.length - 1);
});

it('a new name asks for nothing', async () => {
  const { id, summary } = await board.importNow(who, [csv('l.csv', 'pupil;first_name', 'L1;Anne')]);
  expect(summary.changes[0]).toMatchObject({ table: 'pupils', changed: 1 });
  expect(await refreshed(id)).toEqual([]);
});

it('a result of the school before asks for the forecast of the school of now too', async () => {
  const { id } = await board.importNow(who, [
    csv('s.csv', 'school;name', 'OUD;De Oude School'),
    results('L1;OUD;LIB;LIB-lezen;lezen;6;E;2025-05-20;140'),
  ]);
  expect(await refreshed(id)).toEqual(['99ZZ00', 'OUD']);
});

it('a pupil enrolled later at the school of a result did not bring it along after all', async () => {
  const broughtAlong = () => board.inBoard(who.boardId, (tx) => tx.result.count({ where: { broughtAlong: true } }));
  expect(await broughtAlong()).toBe(1);
  await board.importNow(who, [enrolments('L2;99ZZ00;2024-2025;7;7;;2025-07-31')]);
  expect(await broughtAlong()).toBe(0);
});

it('a pupil whose last enrolment has ended has left, until there is a new one', async () => {
  const leftOn = () =>
    board.inBoard(who.boardId, async (tx) => {
      const row = await tx.pupilIdentity.findFirstOrThrow({ where: { key: 'L2' }, select: { pupil: true } });
      return row.pupil.leftOn?.toISOString().slice(0, 10) ?? null;
    });
  await board.importNow(who, [enrolments('L2;99ZZ00;2025-2026;8;7/8;;2026-02-20')]);
  expect(await leftOn()).toBe('2026-02-20');
  await board.importNow(who, [enrolments('L2;99ZZ00;2025-2026;8;7/8;2026-03-01;')]);
  expect(await leftOn()).toBeNull();
});

it('a school that set its own test periods keeps them, and a group grows with the year groups in it', async () => {
  await board.inBoard(who.boardId, async (tx) => {
    await tx.testPeriod.deleteMany({ where: { moment: { not: 'M' } } });
  });
  await board.importNow(who, [csv('l.csv', 'pupil', 'L3'), enrolments('L3;99ZZ00;2025-2026;6;7/8;;')]);
  await board.inBoard(who.boardId, async (tx) => {
    expect(await tx.testPeriod.count()).toBe(1);
    expect((await tx.group.findMany()).map(({ yearGroups }) => yearGroups)).toEqual([[6, 7, 8]]);
  });
});

it('a weight of another year is added beside the one of before, and a new name replaces the old', async () => {
  const { summary } = await board.importNow(who, [
    csv('s.csv', 'school;name;weging;weging_year', '99ZZ00;De Lindeboom;31,5;2023-2024'),
  ]);
  expect(summary.differences.map(({ column, before, after }) => [column, before, after])).toEqual([
    ['name', 'De Linde', 'De Lindeboom'],
    ['weging', '', '31.5'],
  ]);
  await board.inBoard(who.boardId, async (tx) => {
    const school = await tx.school.findFirstOrThrow({ include: { weights: { orderBy: { schoolYear: 'asc' } } } });
    expect(school).toMatchObject({ name: 'De Lindeboom', region: 'zuid', version: 2 });
    expect(school.weights.map(({ weight }) => Number(weight))).toEqual([31.5, 31.25]);
  });
});
