import type { Day } from '#domain/calendar/day';
import { endOfHalf, type HalfYear, halfDecidedAt, halfYearOf } from '#domain/group-plans/half-year';
import type { SchoolYear } from '#domain/calendar/school-year';
import type { TestMoment } from '#domain/results/moments';
import type { TaskKind } from './task-kinds';

/** What an own task about a group may wait for. */
export const watchables = ['planDiscussed', 'resultsComplete'] as const;
export type Watchable = (typeof watchables)[number];

/** What Koers sees that work was done by. */
export const closers = ['planAnalysed', 'planEvaluated', ...watchables, 'conversationHeld'] as const;
export type Closer = (typeof closers)[number];

export type WatchedTask = {
  kind: TaskKind;
  watches: Watchable | null;
  /** The school day of the school it was opened on. */
  openedOn: Day;
  period: { schoolYear: SchoolYear; moment: TestMoment; closesOn: Day } | null;
};

/** The plans of one group in one half year, over all domains. */
export type PlansSeen = {
  plans: number;
  discussed: number;
  evaluated: number;
  /** The day by which every plan had its analysis; null when one has none. */
  analysedOn: Day | null;
};

/** What is known about the work; null where Koers keeps nothing of it. */
export type WorkSeen = {
  plans: PlansSeen | null;
  results: { withResults: number; enrolled: number } | null;
  /** Whether the talk the task prepares was held. */
  conversation: { held: boolean } | null;
};

const closerOfKind: Record<TaskKind, Closer | null> = {
  analyseGroup: 'planAnalysed',
  evaluateGroupPlan: 'planEvaluated',
  prepareConversation: 'conversationHeld',
  agreement: null,
  own: null,
  prepareEvent: null,
};

const closerOf = ({ kind, watches }: WatchedTask): Closer | null => watches ?? closerOfKind[kind];

/**
 * In which half year the plans lie that show whether it is done. Results of the B test are worked out in the first half, of
 * the M test in the second; after the E test the group is no more, so that its analysis shows in no plan: null.
 */
export function planHalfOf(task: WatchedTask): HalfYear | null {
  const { period, openedOn } = task;
  switch (closerOf(task)) {
    case 'planDiscussed':
      return halfYearOf(openedOn);
    case 'planEvaluated':
      return period && { schoolYear: period.schoolYear, half: halfDecidedAt(period.moment) };
    case 'planAnalysed':
      if (!period || period.moment === 'E') return null;
      return { schoolYear: period.schoolYear, half: period.moment === 'B' ? 1 : 2 };
    default:
      return null;
  }
}

/**
 * What closes the task without anybody saying so; null where Koers has nothing to see it by, as for a group without a plan.
 * Then, and only then, it is finished by hand.
 */
export function closesWhen(task: WatchedTask, { plans, results, conversation }: WorkSeen): Closer | null {
  const closer = closerOf(task);
  switch (closer) {
    case 'planAnalysed':
    case 'planEvaluated':
    case 'planDiscussed':
      return plans && plans.plans > 0 ? closer : null;
    case 'resultsComplete':
      return results && results.enrolled > 0 ? closer : null;
    case 'conversationHeld':
      return conversation ? closer : null;
    case null:
      return null;
  }
}

/** By what it is done, as far as Koers sees; null while it is not. An analysis counts from the day the test period closed. */
export function closedBy(task: WatchedTask, seen: WorkSeen): Closer | null {
  const closer = closesWhen(task, seen);
  return closer && isDone(closer, task, seen) ? closer : null;
}

function isDone(closer: Closer, { period }: WatchedTask, { plans, results, conversation }: WorkSeen): boolean {
  switch (closer) {
    case 'planAnalysed':
      return (plans?.analysedOn ?? '') >= (period?.closesOn ?? '') && plans?.analysedOn !== null;
    case 'planEvaluated':
      return plans?.evaluated === plans?.plans;
    case 'planDiscussed':
      return plans?.discussed === plans?.plans;
    case 'resultsComplete':
      return results?.withResults === results?.enrolled;
    case 'conversationHeld':
      return conversation?.held === true;
  }
}

/** Work that is undone opens its task again, within the half year in which that closed; after it, it is history. */
export const mayOpenAgain = (closedOn: Day, today: Day): boolean => today <= endOfHalf(halfYearOf(closedOn));
