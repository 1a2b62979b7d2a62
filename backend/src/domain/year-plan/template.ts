import type { Audience, EventKind } from '#domain/calendar/event-kinds';
import type { NationalDateKind } from '#domain/calendar/national-dates';

/** The ways in which a rule says when. */
export const ruleForms = [
  'afterTestPeriod',
  'beforeTestPeriod',
  'everyNWeeks',
  'onNthWeekday',
  'perTeacherBetween',
  'onDay',
] as const;

/** Whom a rule names. `teacher` is each teacher in turn. */
export const partyRoles = ['boardMember', 'schoolLeader', 'coach', 'teacher', 'teachers', 'startingTeachers'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** Why a rule, or one event of it, could not be laid. */
export const doesNotFitReasons = [
  'noTestPeriod',
  'noNationalDate',
  'nobodyInRole',
  'nobodyFree',
  'noDayLeft',
  'outsideYear',
  'alreadyPast',
  'severalDays',
] as const;
export type DoesNotFitReason = (typeof doesNotFitReasons)[number];

export type Moment = 'B' | 'M' | 'E';

/** Weekdays 1 = Monday … 5 = Friday; days of the year `MM-DD`. */
export type RuleWhen =
  | { what: 'afterTestPeriod' | 'beforeTestPeriod'; moment: Moment | null; weeks: number; weekday: number | null }
  | { what: 'everyNWeeks'; weeks: number; weekday: number }
  | { what: 'onNthWeekday'; nth: number; weekday: number; months: readonly number[] }
  | { what: 'perTeacherBetween'; times: number; from: string; until: string }
  | { what: 'onDay'; day: string | null; nationalDate: NationalDateKind | null };

export type PlanRule = {
  key: string;
  kind: EventKind;
  title: string;
  when: RuleWhen;
  audience: Audience;
  /** The first is the owner. */
  people: readonly PartyRole[];
  startTime: string;
  durationMinutes: number;
  preparationDays: number;
};

export type PlanTemplate = {
  rules: readonly PlanRule[];
  /** ISO weeks in which nothing is laid. */
  neverWeeks: readonly number[];
};
