import { Database, type Tx } from '#backend/database/database';
import { joinNormOfResult } from '#backend/results/norm-of-result.queries';
import { normOf } from '#domain/results/norm-of-result';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork, csv } from '../imports/board-at-work';

let place: TestDatabase;
let database: Database;
let board: BoardAtWork;
beforeAll(async () => {
  place = await freshDatabase();
  database = new Database(place.app);
  board = new BoardAtWork(place, database);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const header = 'provider;instrument;domain;year_group;moment;mean;sd;valid_from;valid_until;source;test_level';
const days = ['2024-07-31', '2024-08-01', '2025-07-31', '2025-08-01', '2026-02-28', '2026-03-01'];
const levels = ['', 'M7', ' m6 ', 'E5', 'M 7'];

type Row = { yearGroup: number; moment: 'M'; testLevel: string | null; takenOn: string; mean: number | null };

const resultsWithNorm = (tx: Tx) => tx.$queryRaw<Row[]>`
  SELECT r."yearGroup", r.moment, r."testLevel", r."takenOn"::text, norm.mean FROM "Result" r ${joinNormOfResult}`;

it('the database chooses the norm of a result as the rule does, around every boundary', async () => {
  const who = await board.emptyBoard();
  const norms = [
    { mean: 100, validFrom: '2024-08-01', validUntil: '2025-07-31', testLevel: null },
    { mean: 110, validFrom: '2025-08-01', validUntil: null, testLevel: null },
    { mean: 90, validFrom: '2024-08-01', validUntil: '2026-02-28', testLevel: 'M6' },
  ].map((norm) => ({ ...norm, yearGroup: 7, moment: 'M' as const }));
  const places = days.flatMap((day) => levels.flatMap((level) => [7, 6].map((group) => ({ day, level, group }))));
  await board.importNow(who, [
    csv('s.csv', 'school;name', 'S1;School'),
    csv('p.csv', 'pupil', ...places.map((_place, i) => `L${i}`)),
    csv(
      'n.csv',
      header,
      ...norms.map(
        ({ mean, validFrom, validUntil, testLevel }) =>
          `X;X-1;lezen;7;M;${mean};10;${validFrom};${validUntil ?? ''};Boekje;${testLevel ?? ''}`,
      ),
    ),
    csv(
      'r.csv',
      'pupil;school;provider;instrument;domain;year_group;moment;test_level;taken_on;score',
      ...places.map(({ day, level, group }, i) => `L${i};S1;X;X-1;lezen;${group};M;${level};${day};100`),
    ),
  ]);
  const rows = await board.inBoard(who.boardId, resultsWithNorm);
  expect(rows).toHaveLength(places.length);
  expect(rows.map(({ mean }) => mean)).toEqual(rows.map((row) => normOf(norms, row)?.mean ?? null));
  expect(new Set(rows.map(({ mean }) => mean))).toEqual(new Set([null, 100, 110, 90]));
});
