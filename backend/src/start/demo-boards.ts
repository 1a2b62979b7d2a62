import { connectTo } from '#backend/database/connect';
import { seedDemo } from '#prisma/seed/seed-demo';
import { Database } from '#backend/database/database';
import { ForecastRecordMaking } from '#backend/forecast-records/forecast-record-making';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { addDays, type Day } from '#domain/calendar/day';
import { instantOf } from '#domain/calendar/wall-clock';
import { addDemoCalendar } from './demo-calendar';
import { addDemoPlans } from './demo-plans';
import { addDemoTasks } from './demo-tasks';
import { addDemoAgendas } from './demo-talks';
import type { Place } from './place';

/** The demo boards with their first forecasts and the tasks of the last test period, most of them done in time. */
export async function addDemoBoards({ ownerUrl, urls, config }: Place): Promise<void> {
  const clock = config.KOERS_TODAY ? clockAt(config.KOERS_TODAY) : new Clock();
  const numbers = await seedDemo(ownerUrl, clock.today());
  const database = new Database(urls.app, 4);
  try {
    const records = new ForecastRecordMaking(database, clock);
    const boards = await database.common.boards.findMany({ where: { number: { in: numbers } } });
    for (const { boardId, number } of boards) {
      await firstForecasts(database, clock, boardId);
      await records.make(boardId);
      await addDemoPlans(database, boardId, clock.today(), number === numbers[0] ? undefined : 1);
    }
    await finishOldTasks(
      ownerUrl,
      boards.map(({ boardId }) => boardId),
      clock.today(),
    );
    for (const { boardId } of boards) {
      await addDemoTasks(database, clock, boardId);
      await addDemoCalendar(database, clock, boardId);
      await addDemoAgendas(database, boardId, clock.today());
    }
  } finally {
    await database.close();
  }
}

const clockAt = (day: Day) => new Clock(undefined, () => instantOf(day, '09:00').getTime());

/** So long ago there is another forecast to look back at: other tests were known, and often another cohort. */
const earlierDays = 182;

async function firstForecasts(database: Database, clock: Clock, boardId: string): Promise<void> {
  const schools = await database.forBoard(boardId, (tx) => tx.school.findMany({ select: { id: true } }));
  const requests = schools.map(({ id }) => ({ boardId, schoolId: id, trigger: 'seed' as const }));
  const earlier = forecastsAt(database, clockAt(addDays(clock.today(), -earlierDays)));
  await threeAtATime(requests, (request) => earlier.goneBy(request));
  const present = forecastsAt(database, clock);
  await threeAtATime(requests, (request) => present.refresh(request));
}

const forecastsAt = (database: Database, clock: Clock) =>
  new ForecastsService(database, clock, new ReviewTaskOpening(clock), new Outbox(clock));

async function threeAtATime<T>(all: readonly T[], handle: (one: T) => Promise<unknown>): Promise<void> {
  const queue = [...all];
  const work = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) await handle(one);
  };
  await Promise.all([work(), work(), work()]);
}

/** Of what was due before today one in eight is still open, so that the screens show both. */
async function finishOldTasks(ownerUrl: string, boardIds: readonly string[], today: Day): Promise<void> {
  const owner = await connectTo(ownerUrl);
  try {
    for (const boardId of boardIds) {
      await owner.query('BEGIN');
      await owner.query(`SELECT set_config('koers.board', $1, true)`, [boardId]);
      await owner.query(
        `UPDATE "ReviewTask" t SET "doneAt" = t."dueOn" - interval '10 hours', "doneById" = "ownerId", version = 2
         FROM (SELECT id, row_number() OVER (ORDER BY kind, id) AS nth FROM "ReviewTask" WHERE "dueOn" < $1) old
         WHERE old.id = t.id AND old.nth % 8 <> 0`,
        [today],
      );
      await owner.query('COMMIT');
    }
  } finally {
    await owner.end();
  }
}
