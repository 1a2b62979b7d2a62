const first = 6 * 60;
const last = 18 * 60;

/** The times at which a digest can be asked for, on the wall in Europe/Amsterdam: every half hour from 06:00 up to 18:00. */
export const digestTimes: readonly string[] = Array.from({ length: (last - first) / 30 + 1 }, (_, n) => {
  const minutes = first + n * 30;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
});

/** When the digest of a school day goes out for who chose no other time. */
export const digestTime = '07:30';
