import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { StartError } from '#backend/platform/start-error';
import type { Place } from '#backend/start/place';
import { isDay } from '#domain/calendar/day';
import { Drain, type Drained } from '#workflows/drain';
import { DigestsDue } from '#workflows/reminders/digests-due.slot';
import { createContext } from '../create-app';
import { boardOf } from './boards';
import { command } from './command';

const workers = { api: false, worker: true, schedule: true };

async function withWorkers<T>(
  place: Place,
  work: (get: <S>(type: abstract new (...args: never[]) => S) => S) => Promise<T>,
): Promise<T> {
  const context = await createContext(place.config, place.urls, workers);
  try {
    return await work((type) => context.get(type as never, { strict: false }));
  } finally {
    await context.close();
  }
}

const sayDrained = ({ slots, forecasts, tasks, mails, failed }: Drained) =>
  `${slots} slots, ${forecasts} forecasts, ${tasks} tasks opened, ${mails} mails, ${failed} failed`;

export const tick = command<Drained>({
  usage: 'tick',
  about: 'runs every due slot, outbox row and job until nothing is left (demo mode)',
  options: {},
  run(place) {
    if (!place.config.demo) throw new StartError('tick is for demo mode: elsewhere the workers run by themselves.');
    return withWorkers(place, (get) => get(Drain).run());
  },
  say: sayDrained,
});

export const remind = command<{ date: string; people: number }>({
  usage: 'remind [--date YYYY-MM-DD] [--board B]',
  about: 'sends the digest of a day to everybody who has something due and did not get it yet',
  options: { date: { type: 'string' }, board: { type: 'string' } },
  run: (place, { values }) =>
    withWorkers(place, async (get) => {
      const [database, clock, digests, drain] = [get(Database), get(Clock), get(DigestsDue), get(Drain)];
      await clock.refresh();
      const date = typeof values['date'] === 'string' ? values['date'] : clock.today();
      if (!isDay(date)) throw new StartError(`«${date}» is not a day such as 2027-02-01.`);
      const boards = values['board']
        ? [await boardOf(database, values['board'])]
        : await database.common.boards.findMany({ select: { boardId: true } });
      let people = 0;
      for (const { boardId } of boards)
        people += await database.forBoard(boardId, (tx) => digests.addFor(tx, boardId, { localDay: date }));
      await drain.untilDone();
      return { date, people };
    }),
  say: ({ date, people }) => `${people} people have something due on ${date}`,
});
