import { Client } from 'pg';
import { Database } from '#backend/database/database';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { generateBoard } from '#prisma/seed/generate-board';
import { writeBoard } from '#prisma/seed/write-board';
import { freshDatabase, type TestDatabase } from '../../support/database';

const today = '2026-11-23';
const gone = '2025-02-10';

describe('the forecast as it was on a day gone by', () => {
  const board = generateBoard({ seed: 12, schools: 1, today, mailDomain: 'x.test', passwordHash: null });
  const boardId = board.id;
  const schoolId = board.schoolIds[0] as string;
  let place: TestDatabase;
  let owner: Client;
  let database: Database;
  let forecasts: ForecastsService;
  beforeAll(async () => {
    place = await freshDatabase();
    owner = new Client({ connectionString: place.owner });
    await owner.connect();
    await writeBoard(owner, { id: boardId, number: '99151', name: 'Proef', region: 'midden', demo: false }, board.rows);
    database = new Database(place.app, 2);
    const clock = new Clock(undefined, () => Date.parse(`${today}T09:00:00Z`));
    forecasts = new ForecastsService(database, clock, new ReviewTaskOpening(clock), new Outbox(clock));
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await owner.end();
    await place.drop();
  });

  const request = { boardId, schoolId, trigger: 'manual' } as const;
  const runOf = (id: string) =>
    database.forBoard(boardId, (tx) => tx.forecastRun.findFirstOrThrow({ where: { id }, include: { columns: true } }));
  const inForce = async () =>
    (await database.forBoard(boardId, (tx) => tx.forecastInForce.findFirstOrThrow({ where: { schoolId } }))).runId;

  it('is kept beside the run in force, with its own cut-off, and opens no task', async () => {
    const { runId: present } = await forecasts.refresh(request);
    const { runId, isNew, tasksOpened } = await forecasts.asOf(request, gone);
    expect([isNew, tasksOpened, await inForce()]).toEqual([true, 0, present]);
    const run = await runOf(runId);
    expect(run.cutOffOn.toISOString().slice(0, 10)).toBe(gone);
    // On 10 February 2025 the outcomes of that spring were not known: the column of 2025 is not measured yet.
    const kinds = Object.fromEntries(run.columns.map(({ indicator, resultsYear, kind }) => [`${indicator} ${resultsYear}`, kind])); // prettier-ignore
    expect(kinds).toMatchObject({ '1F 2024': 'measured', '1F 2025': 'mixed' });
  });

  it('does not change when what came later changes', async () => {
    await owner.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
    const outcomes = await owner.query(`UPDATE "Outcome" SET lezen = '<1F' WHERE "resultsYear" >= 2025`);
    const results = await owner.query(`DELETE FROM "Result" WHERE "takenOn" > $1`, [gone]);
    expect([outcomes.rowCount, results.rowCount].every((count) => (count ?? 0) > 10)).toBe(true);
    expect(await forecasts.asOf(request, gone)).toMatchObject({ isNew: false });
    expect(await forecasts.refresh(request)).toMatchObject({ isNew: true });
  });
});
