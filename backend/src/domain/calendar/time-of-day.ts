/** Of a time on the wall (`HH:MM`): how many minutes after midnight. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The time on the wall (`HH:MM`) that many minutes after midnight, from 0 up to 1439. */
export const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
