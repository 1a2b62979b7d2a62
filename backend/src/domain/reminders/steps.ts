import { addDays, type Day } from '#domain/calendar/day';
import { isSchoolDay, type SchoolCalendar, schoolDayBefore, schoolDaysBetween } from '#domain/calendar/school-days';
import { lastReadingDayBefore, type Reader, readsOn } from './reader';

/** Something a person is reminded of. */
export type Reminded = { kind: string; dueOn: Day; calendar: SchoolCalendar };

/** How many school days before its day it is first said, by kind: what takes more time is said earlier. */
const daysAhead: Record<string, number> = {
  prepareConversation: 10,
  holdVisit: 2,
  keepAgreement: 3,
  agreement: 3,
  // Its task opens on the day the preparation begins, at most 60 days before: then it is said.
  prepareEvent: 60,
};
const daysAheadElse = 5;

/** What is late is said again after this many school days, and from then on once a week: more would be nagging. */
const repeats = [1, 3, 7];
const schoolWeek = 5;

/** After so many school days somebody is asked to help; kinds that are not here concern nobody else. */
const daysUntilHelp: Record<string, number> = {
  analyseGroup: 5,
  evaluateGroupPlan: 5,
  prepareConversation: 5,
  agreement: 5,
};

/** The day from which something is said to be due soon. */
export function soonOn({ kind, dueOn, calendar }: Reminded, reader: Reader): Day {
  const from = schoolDayBefore(dueOn, daysAhead[kind] ?? daysAheadElse, calendar);
  for (let day = from; day < dueOn; day = addDays(day, 1)) if (readsOn(day, reader)) return from;
  // Days off, leave or a holiday up to the day itself: then the last day on which it can still be said.
  return lastReadingDayBefore(from, reader) ?? from;
}

/**
 * How far the reminding has come on a day: 0 too early, 1 due soon, 2 its day, 3 and up for each time it is said again.
 * It only ever rises with the days; a mail is sent when it rose since the mail before.
 */
export function stageOn(item: Reminded, day: Day, reader: Reader): number {
  if (day > item.dueOn) return 2 + timesRepeated(schoolDaysBetween(item.dueOn, day, item.calendar));
  if (day === item.dueOn) return 2;
  return day >= soonOn(item, reader) ? 1 : 0;
}

/** How often it was said that something is late, this many school days after its day. */
const timesRepeated = (late: number): number =>
  repeats.filter((after) => after <= late).length +
  Math.max(0, Math.floor((late - (repeats.at(-1) as number)) / schoolWeek));

/** The day on which somebody else is asked to help, once; null for what is nobody else's concern. */
export function helpAskedOn({ kind, dueOn, calendar }: Reminded): Day | null {
  const wait = daysUntilHelp[kind];
  if (wait === undefined) return null;
  let day = dueOn;
  for (let passed = 0; passed < wait;) {
    day = addDays(day, 1);
    if (isSchoolDay(day, calendar)) passed++;
  }
  return day;
}

/** Who is asked to help with what is late: the coach a teacher, the leader a coach; the first of these roles that somebody has. */
export const helpersOf = (ownerRole: string): readonly ('coach' | 'schoolLeader')[] =>
  ownerRole === 'teacher' ? ['coach', 'schoolLeader'] : ownerRole === 'coach' ? ['schoolLeader'] : [];
