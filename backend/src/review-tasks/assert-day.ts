import { refuse } from '#backend/platform/errors';
import type { Day } from '#domain/calendar/day';
import { dayProblem, postponeProblem } from '#domain/review-tasks/task-days';

const messages = {
  'reviewTask.dayPast': 'Today or later.',
  'reviewTask.dayTooFar': 'Within two years.',
  'reviewTask.notLater': 'Later than the present day.',
} as const;

const assertNone = (path: string, code: keyof typeof messages | null): void => {
  if (code) throw refuse(code, undefined, [{ path, code, message: messages[code] }]);
};

/** A day on which something can still be done. */
export const assertDay = (path: string, day: Day, today: Day): void => assertNone(path, dayProblem(day, today));

/** A day that really puts it off. */
export const assertLater = (day: Day, known: { dueOn: Day; today: Day }): void =>
  assertNone('dueOn', postponeProblem(day, known));
