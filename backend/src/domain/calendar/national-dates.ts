import { addDays, type Day, dayOf, weekdayOf } from './day';
import { resultsYearOf, type SchoolYear } from './school-year';

/** The time line of the doorstroomtoets and the advice, as the country sets it. */
export const nationalDateKinds = [
  'registration',
  'provisionalAdvice',
  'transitionTest',
  'testResults',
  'finalAdvice',
  'secondarySchoolEnrolment',
] as const;
export type NationalDateKind = (typeof nationalDateKinds)[number];

export type NationalDay = {
  kind: NationalDateKind;
  fromOn: Day;
  untilOn: Day;
  source: string;
  /** False: by the rule; nobody has seen the date itself published. */
  isConfirmed: boolean;
};

/** Of this year the dates themselves are known (tijdpad 2024-2025); they are those of the rule. */
const published: readonly SchoolYear[] = ['2024-2025'];

/**
 * The dates of a school year by the rule of the law: registered by 15 November, provisional advice 10-31 January, the test
 * from the week before the first full week of February until the end of the second one, results by 15 March, final advice
 * by 24 March, enrolment 25-31 March. Both days of each belong to it. In the order of the year.
 */
export function nationalDatesOf(schoolYear: SchoolYear): NationalDay[] {
  const year = resultsYearOf(schoolYear);
  const firstFullWeek = firstMondayOf(dayOf(year, 2, 1));
  const days: [NationalDateKind, Day, Day][] = [
    ['registration', dayOf(year - 1, 11, 15), dayOf(year - 1, 11, 15)],
    ['provisionalAdvice', dayOf(year, 1, 10), dayOf(year, 1, 31)],
    ['transitionTest', addDays(firstFullWeek, -7), addDays(firstFullWeek, 13)],
    ['testResults', dayOf(year, 3, 15), dayOf(year, 3, 15)],
    ['finalAdvice', dayOf(year, 3, 24), dayOf(year, 3, 24)],
    ['secondarySchoolEnrolment', dayOf(year, 3, 25), dayOf(year, 3, 31)],
  ];
  const isConfirmed = published.includes(schoolYear);
  const source = isConfirmed
    ? `Tijdpad doorstroomtoets ${schoolYear} (OCW)`
    : 'Volgens de regel van het tijdpad doorstroomtoets (OCW); de datum zelf is nog niet gepubliceerd of niet nagekeken';
  return days.map(([kind, fromOn, untilOn]) => ({ kind, fromOn, untilOn, source, isConfirmed }));
}

const firstMondayOf = (day: Day): Day => addDays(day, (8 - weekdayOf(day)) % 7);
