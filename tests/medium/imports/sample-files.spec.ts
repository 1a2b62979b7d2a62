import { Database } from '#backend/database/database';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { filesFromDisk } from '#backend/imports/files-from-disk';
import { Outbox } from '#backend/outbox/outbox';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { seedDemo } from '#prisma/seed/seed-demo';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork } from './board-at-work';

const today = '2026-11-24';
let place: TestDatabase;
let database: Database;

beforeAll(async () => {
  place = await freshDatabase();
  await seedDemo(place.owner, today);
  database = new Database(place.app);
}, 60_000);
afterAll(async () => {
  await database.close();
  await place.drop();
});

it('the sample files bring De Proeftuin to the demo board, three cohorts and a present school', async () => {
  const board = new BoardAtWork(place, database, today);
  const { boardId } = await database.common.boards.findUniqueOrThrow({ where: { number: '99001' } });
  const who = { boardId, staffId: null };
  const staged = await board.imports.stage(who, await filesFromDisk(['docs/voorbeeld']));
  expect([staged.summary.errors, staged.summary.warnings]).toEqual([[], []]);
  expect(staged.summary.files.map(({ table }) => table).sort()).toEqual([
    'enrolments',
    'norms',
    'outcomes',
    'pupils',
    'results',
    'schools',
  ]);
  const { summary } = await board.imports.commit(who, { id: staged.id });
  expect(summary.schools).toEqual(['99PT00']);
  await board.inBoard(boardId, async (tx) => {
    const school = await tx.school.findFirstOrThrow({ where: { key: '99PT00' }, include: { weights: true } });
    expect(school.weights).toHaveLength(3);
    const cohorts = await tx.outcome.groupBy({ by: ['resultsYear'], where: { schoolId: school.id }, _count: true });
    expect(cohorts.map(({ _count }) => _count)).toEqual([17, 17, 17]);
    expect(await tx.result.count({ where: { schoolId: school.id, broughtAlong: true } })).toBe(0);
    expect(await tx.outbox.count()).toBe(1);
  });
  // In autumn «Ververs» is about the tests of last summer: the tasks need not wait for the next period to close.
  const forecasts = new ForecastsService(
    database,
    board.clock,
    new ReviewTaskOpening(board.clock),
    new Outbox(board.clock),
  );
  const { id: schoolId } = await board.inBoard(boardId, (tx) =>
    tx.school.findFirstOrThrow({ where: { key: '99PT00' } }),
  );
  const { tasksOpened } = await forecasts.refresh({ boardId, schoolId, trigger: 'manual' });
  const opened = await board.inBoard(boardId, (tx) =>
    tx.reviewTask.findMany({ where: { schoolId }, include: { testPeriod: true } }),
  );
  expect(opened).toHaveLength(tasksOpened);
  expect(new Set(opened.map(({ kind }) => kind))).toEqual(
    new Set(['analyseGroup', 'evaluateGroupPlan', 'prepareConversation']),
  );
  expect(new Set(opened.map(({ testPeriod }) => `${testPeriod?.moment} ${testPeriod?.schoolYear}`))).toEqual(
    new Set(['E 2025-2026']),
  );
  expect(await forecasts.refresh({ boardId, schoolId, trigger: 'manual' })).toMatchObject({ tasksOpened: 0 });
  expect(
    (await board.imports.list(who, { page: 1, perPage: 25, sort: 'createdAt', order: 'DESC', id: undefined })).total,
  ).toBe(2);
}, 60_000);
