import { Audit } from '#backend/audit/audit';
import { DemoClockService } from '#backend/demo-clock/demo-clock.service';
import { KoersError } from '#backend/platform/errors';
import { StartError } from '#backend/platform/start-error';
import { type DemoClock, SetDemoClock } from '#contract/demo-clock';
import { clockOf, withDatabase } from './boards';
import { command } from './command';

/** Demo only: moves the clock every process goes by. Forward only, since what happened cannot unhappen. */
export const clock = command<DemoClock>({
  usage: 'clock show · clock set YYYY-MM-DDTHH:MM',
  about: 'shows or moves the demo clock (time on the wall in Amsterdam); forward only',
  options: {},
  run(place, { paths: [verb, to] }) {
    if (!place.config.demo) throw new StartError('The clock can only be moved in demo mode.');
    return withDatabase(place, async (database) => {
      const time = await clockOf(database, true);
      const service = new DemoClockService(database, time, new Audit(time), place.config);
      if (verb === 'set') return service.set(readTime(to)).catch(inWords);
      if (verb === 'show') return service.show();
      throw new StartError('Say clock show, or clock set YYYY-MM-DDTHH:MM.');
    });
  },
  say: ({ wall, offsetMs }) => `${wall} (${offsetMs === 0 ? 'the real time' : 'moved'})`,
});

function readTime(text: string | undefined): string {
  const time = SetDemoClock.safeParse({ to: text });
  if (!time.success) throw notATime(text);
  return time.data.to;
}

function inWords(error: unknown): never {
  if (error instanceof KoersError && error.code === 'demo.clockGoesForward')
    throw new StartError(`The clock only goes forward: choose a time from ${error.detail} on.`);
  if (error instanceof KoersError && error.code === 'request.invalid') throw new StartError('That day does not exist.');
  throw error;
}

const notATime = (text: string | undefined) =>
  new StartError(`«${text ?? ''}» is not a time such as 2027-02-01T09:00.`);
