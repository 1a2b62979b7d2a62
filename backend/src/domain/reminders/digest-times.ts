import { timeOf } from '#domain/calendar/time-of-day';

const first = 6 * 60;
const last = 18 * 60;

/** The times at which a digest can be asked for, on the wall in Europe/Amsterdam: every half hour from 06:00 up to 18:00. */
export const digestTimes: readonly string[] = Array.from({ length: (last - first) / 30 + 1 }, (_, n) =>
  timeOf(first + n * 30),
);

/** When the digest of a school day goes out for who chose no other time. */
export const digestTime = '07:30';
