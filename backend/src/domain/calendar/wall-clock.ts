import type { Day } from './day';

/** What the clock on the wall of a Dutch school shows. */
export type WallTime = { day: Day; time: string };

const zone = 'Europe/Amsterdam';
const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** At 23:30 UTC on 1 July it is 01:30 on 2 July on the wall. */
export function wallTimeOf(instant: Date): WallTime {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/**
 * The instant at which the wall shows this day and time (`HH:MM`). In the night the clock goes back an hour happens
 * twice: the first is meant. In the night it goes forward an hour does not exist: the first instant after it is meant.
 */
export function instantOf(day: Day, time: string): Date {
  const guess = Date.parse(`${day}T${time}:00Z`);
  // Amsterdam is one or two hours ahead of UTC; the earlier instant is the summer one.
  for (const hours of [2, 1]) {
    const instant = new Date(guess - hours * 3_600_000);
    const wall = wallTimeOf(instant);
    if (wall.day === day && wall.time === time) return instant;
  }
  return new Date(guess - 3_600_000);
}
