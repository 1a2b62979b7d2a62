import { type Day, dayOf } from '#domain/calendar/day';
import type { TestMoment } from '#domain/results/moments';

/** The moments from which outflow is forecast, in the order of a career. */
export const origins = ['M5', 'E5', 'M6', 'E6', 'M7', 'E7', 'B8'] as const;
export type Origin = (typeof origins)[number];

export const yearGroupOf = (origin: Origin): number => Number(origin[1]);
const momentOf = (origin: Origin): TestMoment => origin[0] as TestMoment;

/**
 * Half-years in a career, so that M6 comes one step after E5. B and M of one year group share a step: year group 8 takes
 * B8 in autumn since 2023-2024 and took M8 before.
 */
export const stepOf = (yearGroup: number, moment: TestMoment): number => 2 * yearGroup + (moment === 'E' ? 2 : 1);
export const stepAt = (origin: Origin): number => stepOf(yearGroupOf(origin), momentOf(origin));
export const originOf = (yearGroup: number, moment: TestMoment): Origin | null =>
  origins.find((origin) => origin === `${moment}${yearGroup}`) ?? null;

/** The results year of the school year in which a cohort is at this moment. */
export const yearAt = (origin: Origin, cohort: number): number => cohort - 8 + yearGroupOf(origin);

/** Per moment: the day of a school year by which its tests are in. M ends before the outcomes of that spring are known. */
const closing: Record<TestMoment, (resultsYear: number) => Day> = {
  B: (resultsYear) => dayOf(resultsYear - 1, 12, 31),
  M: (resultsYear) => dayOf(resultsYear, 3, 10),
  E: (resultsYear) => dayOf(resultsYear, 7, 31),
};

/** Up to and including this day the data may be used for a forecast of a cohort from this moment. */
export const cutOffOf = (origin: Origin, cohort: number): Day => closing[momentOf(origin)](yearAt(origin, cohort));

/**
 * The day from which the outcomes of a results year are known. Doorstroomtoets: results by 15 March (facts §7);
 * eindtoets, up to 2023: by the end of May.
 */
export const outcomesKnownOn = (resultsYear: number): Day =>
  resultsYear >= firstDoorstroomtoets ? dayOf(resultsYear, 3, 15) : dayOf(resultsYear, 5, 31);

/** The newest results year whose outcomes are known on a day. */
export function lastOutcomesOn(day: Day): number {
  const year = Number(day.slice(0, 4));
  return outcomesKnownOn(year) <= day ? year : year - 1;
}

/** Another test, other norms: a break in the measure of every school (facts §1). */
export const firstDoorstroomtoets = 2024;
