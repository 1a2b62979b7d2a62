import { addDays, type Day, daysBetween } from '#domain/calendar/day';
import { type SchoolCalendar, schoolDaysBetween } from '#domain/calendar/school-days';

export const surveyStates = ['upcoming', 'open', 'closed'] as const;
export type SurveyState = (typeof surveyStates)[number];

export const surveySteps = ['answer', 'edit', 'remove', 'close'] as const;
export type SurveyStep = (typeof surveySteps)[number];

export type SurveyRefusal = 'survey.notOpenYet' | 'survey.closed' | 'survey.alreadyAnswered' | 'survey.hasAnswers';

/** Both days belong to it. `closedOn`: closed by hand before its last day, or because everybody had answered. */
export type SurveyDays = { openFrom: Day; openUntil: Day; closedOn: Day | null };

export function surveyState({ openFrom, openUntil, closedOn }: SurveyDays, today: Day): SurveyState {
  if (closedOn !== null || openUntil < today) return 'closed';
  return today < openFrom ? 'upcoming' : 'open';
}

/** The last day on which it could be answered; of one that is not closed, today. */
export const countedOn = ({ openUntil, closedOn }: SurveyDays, today: Day): Day =>
  [today, openUntil, closedOn ?? today].reduce((first, day) => (day < first ? day : first));

export type SurveyCourse = { state: SurveyState; answered: number; hasAnswered: boolean };

/**
 * Why a step cannot be taken now; null when it can. A closed survey stays closed: with one answer more after the results
 * were shown, everybody could see which it was. An answer cannot be taken back: nobody knows which one it is.
 */
export function surveyRefusal(step: SurveyStep, { state, answered, hasAnswered }: SurveyCourse): SurveyRefusal | null {
  if (step === 'remove') return answered > 0 ? 'survey.hasAnswers' : null;
  if (state === 'closed') return 'survey.closed';
  if (step === 'edit') return null;
  if (state === 'upcoming') return 'survey.notOpenYet';
  return step === 'answer' && hasAnswered ? 'survey.alreadyAnswered' : null;
}

/** A survey that stays open for longer shows its results too late to do something with them. */
export const longestDays = 60;
/** What Koers proposes. */
export const proposedDays = 14;
export const proposedUntil = (openFrom: Day): Day => addDays(openFrom, proposedDays);

export type DaysProblem = {
  path: 'openFrom' | 'openUntil';
  code: 'survey.daysPast' | 'survey.daysOrder' | 'survey.tooLong';
};

/** What is wrong with its days; `earliest` is the first on which it may open: today, or the day on which it did. */
export function daysProblem(
  { openFrom, openUntil }: Omit<SurveyDays, 'closedOn'>,
  { today, earliest }: { today: Day; earliest: Day },
): DaysProblem | null {
  if (openFrom < earliest) return { path: 'openFrom', code: 'survey.daysPast' };
  if (openUntil < today) return { path: 'openUntil', code: 'survey.daysPast' };
  if (openUntil < openFrom) return { path: 'openUntil', code: 'survey.daysOrder' };
  return daysBetween(openFrom, openUntil) > longestDays ? { path: 'openUntil', code: 'survey.tooLong' } : null;
}

/** Whether this is one of the last two school days on which it can be answered. */
export const isLastCall = (today: Day, openUntil: Day, calendar: SchoolCalendar): boolean =>
  today <= openUntil && schoolDaysBetween(today, openUntil, calendar) <= 1;

/** Somebody's work at a school; `leftOn` is the first day without this person. */
export type Work = { staffId: string; schoolId: string | null; fromOn: Day; untilOn: Day | null; leftOn: Day | null };

/** Who is asked at this school on this day, each once however many roles they have. */
export const teamOf = (works: readonly Work[], schoolId: string, day: Day): ReadonlySet<string> =>
  new Set(
    works
      .filter((work) => work.schoolId === schoolId && work.fromOn <= day && (work.untilOn ?? day) >= day)
      .filter(({ leftOn }) => leftOn === null || leftOn > day)
      .map(({ staffId }) => staffId),
  );
