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

const fixed = 'provider;instrument;domain;year_group;moment;mean;sd;valid_from;valid_until;source';
const norms = (...rows: string[]) =>
  csv('n.csv', `${fixed};test_level;score_min;score_max;bounds;cut_1f;cut_1s2f`, ...rows);

it('norms of another level, with a scale, levels and cuts, come in and go out the same', async () => {
  await board.importNow(who, [
    norms('LIB;LIB-lezen;lezen;7;M;141;20;2020-08-01;;Boekje;m6;0;300;A=160|B=150,5|C;120;155'),
  ]);
  const [file] = (await board.exported(who.boardId)).filter(({ name }) => name === 'norms.csv');
  expect(file?.content).toContain('2020-08-01;;Boekje;M6;0;300;"A=160|B=150,5|C";120;155\r\n');
  const other = await board.emptyBoard();
  await board.importNow(
    other,
    (await board.exported(who.boardId)).map(({ name, content }) => ({ name, content: Buffer.from(content) })),
  );
  expect(await board.exported(other.boardId)).toEqual(await board.exported(who.boardId));
});

it('a change by an import keeps what the norm said before', async () => {
  await board.importNow(who, [norms('LIB;LIB-lezen;lezen;7;M;149;20;2020-08-01;2025-07-31;;;;;;;')]);
  await board.inBoard(who.boardId, async (tx) => {
    const [norm] = await tx.norm.findMany({ include: { former: true } });
    expect(norm).toMatchObject({ mean: 149, version: 2, former: [{ version: 1, replacedById: null }] });
    expect(norm?.former[0]?.values).toMatchObject({ mean: 150.5, validFrom: '2020-08-01', validUntil: null });
  });
});

it('a second norm for the same days is refused with both named, and nothing is written', async () => {
  const staged = await board.imports.stage(who, [norms('LIB;LIB-lezen;lezen;7;M;149;20;2025-08-01;;;;;;;;')]);
  expect(staged.summary.errors).toMatchObject([{ row: 2, column: 'valid_from', code: 'row.twoNorms' }]);
  expect(staged.summary.errors[0]?.message).toMatch(/2025-08-01 – ….*2020-08-01 – …/);
  await expect(board.imports.commit(who, { id: staged.id })).rejects.toMatchObject({ code: 'import.hasErrors' });
});

it('a score outside the scale is refused, by the norm that holds on its day', async () => {
  await board.importNow(who, [norms('LIB;LIB-lezen;lezen;7;M;150,5;20;2020-08-01;;;;0;300;;;')]);
  const results = 'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score';
  const staged = await board.imports.stage(who, [
    csv(
      'r.csv',
      results,
      'L2;99ZZ00;LIB;LIB-lezen;lezen;7;M;2026-01-19;301',
      'L2;99ZZ00;LIB;LIB-lezen;lezen;7;E;2025-06-01;301',
    ),
  ]);
  expect(staged.summary.errors).toMatchObject([{ file: 'r.csv', row: 2, column: 'score', code: 'row.outsideRange' }]);
  expect(staged.summary.errors[0]?.message).toContain('0 tot en met 300');
});
