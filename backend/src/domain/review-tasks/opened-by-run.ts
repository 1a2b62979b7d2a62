import type { Day } from '#domain/calendar/day';
import { addSchoolDays, type SchoolCalendar } from '#domain/calendar/school-days';
import type { PeriodKind } from './task-kinds';

export type OwnerRole = 'coach' | 'teacher' | 'schoolLeader';

/**
 * School days after the test period closes. The order of the source documents (seeds S4.5, S3.5): first the analysis by
 * the coach, then the evaluation of the group plans on the basis of it, then the talk between leader and board.
 */
const schoolDaysToDo: Record<PeriodKind, number> = { analyseGroup: 10, evaluateGroupPlan: 15, prepareConversation: 20 };

/** The groups a forecast is about: the judgement falls in year group 8, the forecast looks back to year group 5. */
const firstYearGroup = 5;

export type GroupOfSchool = { id: string; yearGroups: readonly number[]; teacherIds: readonly string[] };
/** People with the role today, each in a fixed order; none is possible in a board that was just imported. */
export type SchoolPeople = { coachIds: readonly string[]; leaderIds: readonly string[] };

export type TaskToOpen = {
  kind: PeriodKind;
  ownerRole: OwnerRole;
  ownerId: string | null;
  groupId: string | null;
  dueOn: Day;
  /** The same task of the same period twice has the same key. */
  dedupeKey: string;
};

type Closed = {
  periodId: string;
  closesOn: Day;
  groups: readonly GroupOfSchool[];
  people: SchoolPeople;
  calendar: SchoolCalendar;
};

/**
 * What a finished forecast asks of people after a test period: the coach analyses each group, each teacher evaluates the
 * plan of the own group, the school leader prepares the talk with the board. Where nobody has the role the task is
 * opened without an owner, so that it is seen. `from` is the day from which the school days count: the closing day, or
 * today when the period was closed longer ago.
 */
export function tasksAfterPeriod({ periodId, closesOn, groups, people, calendar }: Closed, today: Day): TaskToOpen[] {
  const from = closesOn > today ? closesOn : today;
  const due = (kind: PeriodKind) => addSchoolDays(from, schoolDaysToDo[kind], calendar);
  const key = (...parts: readonly (string | null)[]) => [periodId, ...parts.map((part) => part ?? 'none')].join(':');
  const watched = groups.filter(({ yearGroups }) => yearGroups.some((yearGroup) => yearGroup >= firstYearGroup));
  const coach = people.coachIds[0] ?? null;
  return [
    ...watched.map(({ id }): TaskToOpen => ({
      kind: 'analyseGroup',
      ownerRole: 'coach',
      ownerId: coach,
      groupId: id,
      dueOn: due('analyseGroup'),
      dedupeKey: key('analyseGroup', id),
    })),
    ...watched.flatMap(({ id, teacherIds }) =>
      orNobody(teacherIds).map((ownerId): TaskToOpen => ({
        kind: 'evaluateGroupPlan',
        ownerRole: 'teacher',
        ownerId,
        groupId: id,
        dueOn: due('evaluateGroupPlan'),
        dedupeKey: key('evaluateGroupPlan', id, ownerId),
      })),
    ),
    {
      kind: 'prepareConversation',
      ownerRole: 'schoolLeader',
      ownerId: people.leaderIds[0] ?? null,
      groupId: null,
      dueOn: due('prepareConversation'),
      dedupeKey: key('prepareConversation'),
    },
  ];
}

const orNobody = (ids: readonly string[]): readonly (string | null)[] => (ids.length > 0 ? ids : [null]);
