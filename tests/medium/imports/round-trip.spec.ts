import { Client } from 'pg';
import { Database } from '#backend/database/database';
import { generateBoard } from '#prisma/seed/generate-board';
import { writeBoard } from '#prisma/seed/write-board';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork } from './board-at-work';

const today = '2026-03-02';
let place: TestDatabase;
let database: Database;
let board: BoardAtWork;

beforeAll(async () => {
  place = await freshDatabase();
  database = new Database(place.app);
  board = new BoardAtWork(place, database, today);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const asUpload = (files: { name: string; content: string }[]) =>
  files.map(({ name, content }) => ({ name, content: Buffer.from(content, 'utf8') }));

/** Everything but ids, names of providers and where it came from: those are no part of the format. */
const portrait = (boardId: string) =>
  board.inBoard(boardId, async (tx) => ({
    left: await tx.$queryRaw`SELECT i.key, p."leftOn"::text FROM "Pupil" p JOIN "PupilIdentity" i ON i."pupilId" = p.id ORDER BY 1`,
    brought:
      await tx.$queryRaw`SELECT i.key, r."takenOn"::text, r.domain FROM "Result" r JOIN "PupilIdentity" i ON i."pupilId" = r."pupilId"
      WHERE r."broughtAlong" ORDER BY 1, 2, 3`,
    groups:
      await tx.$queryRaw`SELECT s.key, g."schoolYear", g.name, g."yearGroups" FROM "Group" g JOIN "School" s ON s.id = g."schoolId"
      WHERE EXISTS (SELECT 1 FROM "Enrolment" e WHERE e."groupId" = g.id AND e."yearGroup" = ALL (g."yearGroups")) ORDER BY 1, 2, 3`,
    schools: await tx.$queryRaw`SELECT key, brin, vestiging, region FROM "School" ORDER BY 1`,
    domains:
      await tx.$queryRaw`SELECT i.code, d."yearGroup", d.domain FROM "InstrumentDomain" d JOIN "Instrument" i ON i.id = d."instrumentId" ORDER BY 1, 2`,
  }));

it('gives a board that leaves its data whole: export, import into an empty board, export again', async () => {
  const { id, rows } = generateBoard({ seed: 11, schools: 4, today, mailDomain: 'x.test', passwordHash: null });
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  await writeBoard(owner, { id, number: 'R1', name: 'Rondreis', region: 'zuid', demo: false }, rows);
  await owner.end();

  const first = await board.exported(id);
  expect(first.map(({ name }) => name)).toEqual([
    'schools.csv',
    'pupils.csv',
    'enrolments.csv',
    'results.csv',
    'outcomes.csv',
    'norms.csv',
  ]);
  const who = await board.emptyBoard();
  const committed = await board.importNow(who, asUpload(first));
  expect(committed.summary.errorCount).toBe(0);
  expect(committed.summary.changes.find(({ table }) => table === 'results')?.added).toBe(rows.Result.length);
  expect(await board.exported(who.boardId)).toEqual(first);
  expect(await portrait(who.boardId)).toEqual(await portrait(id));

  const again = await board.imports.stage(who, asUpload(first));
  expect(again.summary.changes.every(({ added, changed }) => added + changed === 0)).toBe(true);
}, 120_000);
