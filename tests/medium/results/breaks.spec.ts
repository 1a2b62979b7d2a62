import { Database } from '#backend/database/database';
import { outcomesTakenAt, testsTakenAt } from '#backend/results/breaks.queries';
import { breaksOf } from '#domain/results/breaks';
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

it('a school that renewed its norm, then changed provider, and saw the doorstroomtoets come, has three breaks', async () => {
  const who = await board.emptyBoard();
  const result = (provider: string, day: string) => `L1;S1;${provider};${provider}-1;lezen;7;M;${day};100`;
  await board.importNow(who, [
    csv('s.csv', 'school;name', 'S1;School'),
    csv('p.csv', 'pupil', 'L1'),
    csv(
      'e.csv',
      'pupil;school;school_year;year_group',
      ...[2020, 2021, 2022, 2023].map((y) => `L1;S1;${y}-${y + 1};7`),
    ),
    csv(
      'n.csv',
      'provider;instrument;domain;year_group;moment;mean;sd;valid_from;valid_until',
      'X;X-1;lezen;7;M;100;10;2018-08-01;2021-07-31',
      'X;X-1;lezen;7;M;105;10;2021-08-01;',
    ),
    csv(
      'r.csv',
      'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score',
      ...[result('X', '2021-01-20'), result('X', '2022-01-20'), result('X', '2023-01-20'), result('Y', '2024-01-20')],
    ),
    csv(
      'o.csv',
      'pupil;school;results_year;provider;lezen;taalverzorging;rekenen',
      ...[2022, 2023, 2024].map((year) => `L1;S1;${year};X;1F;1F;1F`),
    ),
  ]);
  const found = (cutOff: string) =>
    board.inBoard(who.boardId, async (tx) => {
      const { id } = await tx.school.findFirstOrThrow({ select: { id: true } });
      const year = Number(cutOff.slice(0, 4));
      return breaksOf(await testsTakenAt(tx, [id], cutOff), await outcomesTakenAt(tx, [id], year))
        .filter(({ domain }) => domain === 'lezen')
        .map(({ fromSchoolYear, kind, of }) => `${fromSchoolYear} ${kind} ${of}`);
    });
  expect(await found('2024-07-31')).toEqual([
    '2021-2022 norm results',
    '2023-2024 provider results',
    '2023-2024 regime outcomes',
  ]);
  expect(await found('2023-07-31')).toEqual(['2021-2022 norm results']);
});
