import { ForecastsService, type Refreshed } from '#backend/forecasts/forecasts.service';
import { Outbox } from '#backend/outbox/outbox';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { StartError } from '#backend/platform/start-error';
import { boardOf, clockOf, withDatabase } from './boards';
import { command } from './command';

type Result = { board: string; schools: ({ school: string; name: string } & Refreshed)[] };

export const forecastRefresh = command<Result>({
  usage: 'forecast refresh --board B [--school KEY]',
  about: 'forecasts the schools of a board again with what is known now',
  options: { board: { type: 'string' }, school: { type: 'string' } },
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
      const done: Result['schools'] = [];
      for (const { id, key: school, name } of schools) {
        process.stderr.write(`${name} (${done.length + 1}/${schools.length})\n`);
        done.push({ school, name, ...(await service.refresh({ boardId, schoolId: id, trigger: 'manual' })) });
      }
      return { board: number, schools: done };
    }),
  say: ({ schools }) =>
    `${schools.length} schools, ${schools.filter(({ isNew }) => isNew).length} with a new forecast, ` +
    `${schools.reduce((sum, { tasksOpened }) => sum + tasksOpened, 0)} tasks opened`,
});
