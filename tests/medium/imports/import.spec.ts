import { Database } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork, csv, smallSchool } from './board-at-work';

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

const change = (table: string, added: number, changed: number, unchanged: number) => ({
  table,
  added,
  changed,
  unchanged,
});
const waiting = (boardId: string) =>
  board.inBoard(boardId, (tx) =>
    tx.outbox.findMany({ select: { type: true, dedupeKey: true, payload: true, state: true } }),
  );

describe('an upload', () => {
  it('is previewed first and changes nothing before it is confirmed', async () => {
    const who = await board.emptyBoard();
    const before = await board.counts(who.boardId);
    const staged = await board.imports.stage(who, smallSchool());
    expect(staged).toMatchObject({ status: 'staged', may: { commit: true, discard: true }, startedBy: null });
    expect(staged.summary.errors).toEqual([]);
    expect(staged.summary.changes).toEqual([
      change('schools', 1, 0, 0),
      change('pupils', 2, 0, 0),
      change('enrolments', 2, 0, 0),
      change('results', 3, 0, 0),
      change('outcomes', 1, 0, 0),
      change('norms', 1, 0, 0),
    ]);
    expect(staged.summary.schools).toEqual(['99ZZ00']);
    expect(await board.counts(who.boardId)).toEqual(before);
    expect(JSON.stringify(staged)).not.toMatch(/Ané|de Wit/);
  });

  it('is written whole when confirmed, with groups, school year, test periods and one refresh per school', async () => {
    const who = await board.emptyBoard();
    const committed = await board.importNow(who, smallSchool());
    expect(committed).toMatchObject({ status: 'committed', version: 2, may: { commit: false, discard: false } });
    expect(await board.counts(who.boardId)).toMatchObject({
      School: 1,
      SchoolWeight: 1,
      SchoolYear: 1,
      Group: 1,
      Pupil: 2,
      PupilIdentity: 2,
      Enrolment: 2,
      Provider: 1,
      Instrument: 2,
      Norm: 1,
      TestPeriod: 3,
      Result: 3,
      Outcome: 1,
      Outbox: 1,
    });
    await board.inBoard(who.boardId, async (tx) => {
      const school = await tx.school.findFirstOrThrow();
      expect(school).toMatchObject({ key: '99ZZ00', brin: '99ZZ', vestiging: '00', region: 'zuid' });
      expect(await tx.group.findFirstOrThrow()).toMatchObject({ name: '7/8', yearGroups: [7, 8] });
      const results = await tx.result.findMany({ orderBy: { takenOn: 'asc' } });
      expect(
        results.map(({ score, referenceLevel, broughtAlong }) => ({ score, referenceLevel, broughtAlong })),
      ).toEqual([
        { score: 140, referenceLevel: null, broughtAlong: true },
        { score: 152.5, referenceLevel: '1F', broughtAlong: false },
        { score: null, referenceLevel: '1S/2F', broughtAlong: false },
      ]);
      expect(results.every(({ importId }) => importId === committed.id)).toBe(true);
      expect(await tx.importFile.count()).toBe(0);
      const { id: importId } = committed;
      expect(
        await tx.auditEntry.findMany({ select: { action: true, subjectId: true }, orderBy: { seq: 'asc' } }),
      ).toEqual([
        { action: 'import.stage', subjectId: importId },
        { action: 'import.commit', subjectId: importId },
      ]);
      expect(await waiting(who.boardId)).toMatchObject([
        {
          type: 'forecast.refresh',
          dedupeKey: `forecast.refresh:import:${importId}:${school.id}`,
          payload: { schoolId: school.id, trigger: 'import', importId },
          state: 'waiting',
        },
      ]);
    });
  });

  it('changes nothing the second time and asks for no forecast', async () => {
    const who = await board.emptyBoard();
    await board.importNow(who, smallSchool());
    const before = await board.counts(who.boardId);
    const again = await board.importNow(who, smallSchool());
    expect(again.summary.changes.every(({ added, changed }) => added + changed === 0)).toBe(true);
    expect(again.summary.schools).toEqual([]);
    expect(await board.counts(who.boardId)).toEqual(before);
  });

  it('shows old and new value of a change, keeps what a column left out says, and hides names', async () => {
    const who = await board.emptyBoard();
    await board.importNow(who, smallSchool());
    const staged = await board.imports.stage(who, [
      csv('namen.csv', 'pupil;first_name', 'L1;Anne'),
      csv(
        'beter.csv',
        'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score',
        'L1;99ZZ00;LIB;LIB-lezen;lezen;7;M;2026-01-20;155',
      ),
    ]);
    expect(staged.summary.differences).toEqual([
      { table: 'pupils', file: 'namen.csv', row: 2, column: 'first_name', before: null, after: null },
      { table: 'results', file: 'beter.csv', row: 2, column: 'score', before: '152.5', after: '155' },
    ]);
    await board.imports.commit(who, { id: staged.id });
    await board.inBoard(who.boardId, async (tx) => {
      expect(await tx.result.findFirst({ where: { score: 155 } })).toMatchObject({
        referenceLevel: '1F',
        testLevel: 'M7',
      });
      expect(await tx.pupilIdentity.findFirst({ where: { key: 'L1' } })).toMatchObject({
        firstName: 'Anne',
        lastName: 'de Wit',
      });
    });
    expect(await waiting(who.boardId)).toHaveLength(2);
  });

  it('can be discarded, with its files', async () => {
    const who = await board.emptyBoard();
    const { id } = await board.imports.stage(who, smallSchool());
    expect(await board.imports.discard(who, { id })).toMatchObject({ status: 'discarded', version: 2 });
    await expect(board.imports.commit(who, { id })).rejects.toMatchObject({ code: 'import.notStaged' });
    expect(await board.inBoard(who.boardId, (tx) => tx.importFile.count())).toBe(0);
  });
});

describe('an upload with a mistake', () => {
  it('names file, row and column of each, and cannot be committed', async () => {
    const who = await board.emptyBoard();
    const files = smallSchool();
    files[3] = csv(
      'resultaten.csv',
      'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score;reference_level',
      'L1;99ZZ00;LIB;LIB-lezen;lezen;7;M;2026-01-20;hoog;',
      '',
      'L9;99XX00;LIB;LIB-lezen;lezen;9;M;2026-01-20;150;',
      'L2;99ZZ00;LIB;LIB-lezen;lezen;7;M;2026-02-30;;',
      'L8;99XX00;LIB;LIB-lezen;lezen;7;M;2026-01-20;150;',
    );
    const staged = await board.imports.stage(who, files);
    const found = staged.summary.errors.map(({ file, row, column, code }) => [file, row, column, code]);
    expect(found).toEqual([
      ['resultaten.csv', 2, 'score', 'cell.number'],
      ['resultaten.csv', 4, 'year_group', 'cell.range'],
      ['resultaten.csv', 4, 'school', 'reference.school'],
      ['resultaten.csv', 4, 'pupil', 'reference.pupil'],
      ['resultaten.csv', 5, 'taken_on', 'cell.day'],
      ['resultaten.csv', 6, 'school', 'reference.school'],
      ['resultaten.csv', 6, 'pupil', 'reference.pupil'],
    ]);
    expect(staged.summary.errors[0]).toMatchObject({ table: 'results', value: 'hoog' });
    expect(staged.summary.errors[0]?.message).toContain('«hoog» is geen getal');
    expect(staged.may).toEqual({ commit: false, discard: true });
    await expect(board.imports.commit(who, { id: staged.id })).rejects.toMatchObject({ code: 'import.hasErrors' });
    expect((await board.counts(who.boardId))['School']).toBe(0);
  });

  it('counts all of them and keeps a hundred', async () => {
    const who = await board.emptyBoard();
    const rows = Array.from({ length: 150 }, (_, i) => `P${i};geen dag`);
    const { summary } = await board.imports.stage(who, [csv('l.csv', 'pupil;birth_date', ...rows)]);
    expect([summary.errorCount, summary.errors.length]).toEqual([150, 100]);
    expect(summary.errors[0]).toMatchObject({ table: 'pupils', value: null });
    expect(JSON.stringify(summary)).not.toContain('geen dag');
  });

  it('is refused outright when no file is of the format', async () => {
    const who = await board.emptyBoard();
    await expect(async () =>
      board.imports.stage(who, [csv('menu.csv', 'soep;prijs', 'erwten;4')]),
    ).rejects.toMatchObject({
      code: 'import.nothingRecognised',
      fields: [{ path: 'menu.csv', code: 'file.notRecognised' }],
    });
  });
});

describe('a commit', () => {
  it('that breaks off half-way leaves the board as it was, and can be done again', async () => {
    const who = await board.emptyBoard();
    const { id } = await board.imports.stage(who, smallSchool());
    const before = await board.counts(who.boardId);
    class Broken extends Outbox {
      override add(): Promise<string> {
        return Promise.reject(new Error('power cut'));
      }
    }
    const breaking = new BoardAtWork(place, database, '2026-03-02', new Broken(board.clock));
    await expect(breaking.imports.commit(who, { id })).rejects.toThrow('power cut');
    expect(await board.counts(who.boardId)).toEqual(before);
    expect(await board.imports.commit(who, { id })).toMatchObject({ status: 'committed' });
    expect(await board.counts(who.boardId)).toMatchObject({ Result: 3, Outbox: 1 });
  });

  it('is refused when the version seen is not the present one', async () => {
    const who = await board.emptyBoard();
    const { id } = await board.imports.stage(who, smallSchool());
    await expect(board.imports.commit(who, { id, version: () => 7 })).rejects.toMatchObject({ code: 'request.stale' });
  });

  it('counts what really happened when the board changed after the preview', async () => {
    const who = await board.emptyBoard();
    const { id, summary } = await board.imports.stage(who, smallSchool());
    await board.importNow(who, smallSchool().slice(0, 2));
    const { summary: real } = await board.imports.commit(who, { id });
    expect(summary.changes[1]).toEqual(change('pupils', 2, 0, 0));
    expect(real.changes[1]).toEqual(change('pupils', 0, 0, 2));
    expect(real.changes[3]).toEqual(change('results', 3, 0, 0));
  });

  it('waits for another one of the same board: both end well and nothing is there twice', async () => {
    const who = await board.emptyBoard();
    const ids = [];
    for (let i = 0; i < 4; i++) ids.push((await board.imports.stage(who, smallSchool())).id);
    const done = await Promise.all(ids.map((id) => board.imports.commit(who, { id })));
    const added = done.map(({ summary }) => summary.changes.reduce((sum, one) => sum + one.added, 0));
    expect(added.sort((a, b) => a - b)).toEqual([0, 0, 0, 10]);
    expect(await board.counts(who.boardId)).toMatchObject({ School: 1, Result: 3, Outbox: 1 });
  });

  it('of the same import twice at once happens once', async () => {
    const who = await board.emptyBoard();
    const { id } = await board.imports.stage(who, smallSchool());
    const both = await Promise.allSettled([board.imports.commit(who, { id }), board.imports.commit(who, { id })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await board.counts(who.boardId)).toMatchObject({ School: 1, Outbox: 1 });
  });

  it('of one board is nothing to another', async () => {
    const [who, neighbour] = [await board.emptyBoard(), await board.emptyBoard()];
    const { id } = await board.imports.stage(who, smallSchool());
    await expect(board.imports.get(neighbour, id)).rejects.toMatchObject({ code: 'import.notFound' });
    await expect(board.imports.commit(neighbour, { id })).rejects.toMatchObject({ code: 'import.notFound' });
  });
});
