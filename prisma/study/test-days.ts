import { addDays, type Day, daysBetween } from '#domain/calendar/day';
import { type TestMoment, testMoments } from '#domain/results/moments';

/** Moments (0-2: B, M, E) at which a year group is tested: in year group 8 only B since the last test went to February. */
export function momentsOf(resultsYear: number, yearGroup: number): readonly number[] {
  if (yearGroup === 8) return resultsYear >= 2024 ? onlyB : bAndM;
  return resultsYear === 2020 ? onlyM : mAndE;
}

const [onlyB, bAndM, onlyM, mAndE] = [[0], [0, 1], [1], [1, 2]] as const;

/** All days on which schools test at a moment of a school year. */
export function testDays(resultsYear: number, moment: number): readonly Day[] {
  const key = resultsYear * 3 + moment;
  const days = known.get(key);
  if (days) return days;
  const fresh = daysOf(resultsYear, testMoments[moment] ?? 'M');
  known.set(key, fresh);
  return fresh;
}

const known = new Map<number, Day[]>();

function daysOf(resultsYear: number, moment: TestMoment): Day[] {
  const [first, last] = {
    B: [`${resultsYear - 1}-10-05`, `${resultsYear - 1}-11-28`],
    M: [`${resultsYear}-01-12`, `${resultsYear}-02-12`],
    E: [`${resultsYear}-05-18`, `${resultsYear}-06-19`],
  }[moment] as [Day, Day];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));
}
