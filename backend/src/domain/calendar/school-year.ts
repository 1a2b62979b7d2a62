import { addDays, type Day, dayOf, yearOf } from './day';

/** `2025-2026`: runs from 1 August up to and including 31 July. */
export type SchoolYear = string;

export function isSchoolYear(text: string): text is SchoolYear {
  const [from, until] = text.split('-').map(Number);
  return /^\d{4}-\d{4}$/.test(text) && from !== undefined && until === from + 1;
}

const startYear = (label: SchoolYear): number => Number(label.slice(0, 4));
const labelFrom = (year: number): SchoolYear => `${year}-${year + 1}`;

export const schoolYearOf = (day: Day): SchoolYear =>
  labelFrom(day.slice(5) >= '08-01' ? yearOf(day) : yearOf(day) - 1);

/** The school year `years` later (or earlier, when negative). */
export const schoolYearAfter = (label: SchoolYear, years = 1): SchoolYear => labelFrom(startYear(label) + years);

/** Results are named after the calendar year in which they come in: 2025-2026 gives the results of 2026. */
export const resultsYearOf = (label: SchoolYear): number => startYear(label) + 1;
export const schoolYearOfResults = (resultsYear: number): SchoolYear => labelFrom(resultsYear - 1);

export const startOf = (label: SchoolYear): Day => dayOf(startYear(label), 8, 1);
export const endOf = (label: SchoolYear): Day => addDays(dayOf(startYear(label) + 1, 8, 1), -1);
