import { ForecastsService, type Refreshed } from '#backend/forecasts/forecasts.service';
import { Outbox } from '#backend/outbox/outbox';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { StartError } from '#backend/platform/start-error';
import { type Day, isDay } from '#domain/calendar/day';
import { boardOf, clockOf, withDatabase } from './boards';
import { command } from './command';

type Result = { board: string; cutOff: string; schools: ({ school: string; name: string } & Refreshed)[] };

export const forecastRefresh = command<Result>({
  usage: 'forecast refresh --board B [--school KEY] [--as-of DAY]',
  about:
    'forecasts the schools of a board again with what is known now; --as-of: with what was known on a day, beside the run in force',
  options: { board: { type: 'string' }, school: { type: 'string' }, 'as-of': { type: 'string' } },
  run: (place, { values }) =>
    withDatabase(place, async (database) => {
      const { boardId, number } = await boardOf(database, values['board']);
      const key = typeof values['school'] === 'string' ? { key: values['school'] } : {};
      const schools = await database.forBoard(boardId, (tx) =>
        tx.school.findMany({ where: key, select: { id: true, key: true, name: true }, orderBy: { key: 'asc' } }),
      );
      if (schools.length === 0) throw new StartError('There is no such school on this board.');
      const clock = await clockOf(database, place.config.demo);
      const service = new ForecastsService(database, clock, new ReviewTaskOpening(clock), new Outbox(clock));
      const day = dayGoneBy(values['as-of'], clock.today());
      const done: Result['schools'] = [];
      for (const { id, key: school, name } of schools) {
        process.stderr.write(`${name} (${done.length + 1}/${schools.length})\n`);
        const request = { boardId, schoolId: id, trigger: 'manual' } as const;
        done.push({ school, name, ...(await (day ? service.asOf(request, day) : service.refresh(request))) });
      }
      return { board: number, cutOff: day ?? clock.today(), schools: done };
    }),
  say: ({ schools }) =>
    `${schools.length} schools, ${schools.filter(({ isNew }) => isNew).length} with a new forecast, ` +
    `${schools.reduce((sum, { tasksOpened }) => sum + tasksOpened, 0)} tasks opened`,
});

function dayGoneBy(given: unknown, today: Day): Day | null {
  if (given === undefined) return null;
  if (typeof given !== 'string' || !isDay(given) || given > today)
    throw new StartError('--as-of takes a day up to today, such as 2026-02-10.');
  return given;
}
