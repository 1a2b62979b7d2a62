import { Client } from 'pg';
import { isDay } from '#domain/calendar/day';
import { schoolYearOf, startOf } from '#domain/calendar/school-year';
import { instantOf, wallTimeOf } from '#domain/calendar/wall-clock';
import { StartError } from '#backend/platform/start-error';
import { command } from './command';

type ClockShown = { now: string; wall: string; today: string; offsetMs: number };

/** Demo only: moves the clock every process goes by. Forward only, since what happened cannot unhappen. */
export const clock = command<ClockShown>({
  usage: 'clock show · clock set YYYY-MM-DDTHH:MM',
  about: 'shows or moves the demo clock (time on the wall in Amsterdam); forward only',
  options: {},
  async run({ config, ownerUrl }, { paths: [verb, to] }) {
    if (!config.demo) throw new StartError('The clock can only be moved in demo mode.');
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      if (verb === 'set') await setClock(owner, readTime(to));
      else if (verb !== 'show') throw new StartError('Say clock show, or clock set YYYY-MM-DDTHH:MM.');
      return shown((await readClock(owner)).offsetMs);
    } finally {
      await owner.end();
    }
  },
  say: ({ wall, offsetMs }) => `${wall} (${offsetMs === 0 ? 'the real time' : 'moved'})`,
});

function readTime(text: string | undefined): Date {
  const [day = '', time = ''] = (text ?? '').split('T');
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new StartError(`«${text ?? ''}» is not a time such as 2027-02-01T09:00.`);
  return instantOf(day, time);
}

async function readClock(owner: Client): Promise<{ offsetMs: number; lastSetTo: Date | null }> {
  const { rows } = await owner.query<{ offsetMs: string; lastSetTo: Date }>(
    'SELECT "offsetMs", "lastSetTo" FROM "DemoClock"',
  );
  return { offsetMs: Number(rows[0]?.offsetMs ?? 0), lastSetTo: rows[0]?.lastSetTo ?? null };
}

/** The first time any moment of this school year may be chosen; after that only forward (the same moment may be set again). */
async function setClock(owner: Client, to: Date): Promise<void> {
  const now = new Date();
  const { offsetMs, lastSetTo } = await readClock(owner);
  const shownNow = new Date(now.getTime() + offsetMs);
  const earliest = lastSetTo === null ? instantOf(startOf(schoolYearOf(wallTimeOf(now).day)), '00:00') : shownNow;
  if (to < earliest && to.getTime() !== lastSetTo?.getTime()) {
    const { day, time } = wallTimeOf(earliest);
    throw new StartError(`The clock only goes forward: choose a time from ${day}T${time} on.`);
  }
  await owner.query(
    `INSERT INTO "DemoClock" (id, "offsetMs", "lastSetTo") VALUES (1, $1, $2)
     ON CONFLICT (id) DO UPDATE SET "offsetMs" = excluded."offsetMs", "lastSetTo" = excluded."lastSetTo"`,
    [to.getTime() - now.getTime(), to],
  );
}

function shown(offsetMs: number): ClockShown {
  const now = new Date(Date.now() + offsetMs);
  const { day, time } = wallTimeOf(now);
  return { now: now.toISOString(), wall: `${day}T${time}`, today: day, offsetMs };
}
