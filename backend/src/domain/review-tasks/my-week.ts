import { addDays, type Day, weekdayOf } from '#domain/calendar/day';

/** One's own, or of somebody else who was asked or is helped. */
export type WeekTask = { isMine: boolean; dueOn: Day; remindOn: Day | null };
export const weekParts = ['overdue', 'thisWeek', 'later', 'waiting'] as const;
export type WeekPart = (typeof weekParts)[number];

/** Monday up to and including Sunday. */
export function weekOf(today: Day): { fromOn: Day; untilOn: Day } {
  const fromOn = addDays(today, 1 - weekdayOf(today));
  return { fromOn, untilOn: addDays(fromOn, 6) };
}

/** The week one looks at: at the weekend the one that comes, since the other is over. */
export const weekAhead = (today: Day): { fromOn: Day; untilOn: Day } =>
  weekOf(weekdayOf(today) > 5 ? addDays(today, 2) : today);

/** Late is what was due before today; what one wanted to be reminded of this week is of this week. */
export function partOf({ isMine, dueOn, remindOn }: WeekTask, today: Day): WeekPart {
  if (!isMine) return 'waiting';
  if (dueOn < today) return 'overdue';
  const { untilOn } = weekAhead(today);
  return dueOn <= untilOn || (remindOn !== null && remindOn <= untilOn) ? 'thisWeek' : 'later';
}

/** Everything in exactly one part, each in the order it came in. */
export function divideWeek<Task extends WeekTask>(tasks: readonly Task[], today: Day): Record<WeekPart, Task[]> {
  const of = (part: WeekPart) => tasks.filter((task) => partOf(task, today) === part);
  return { overdue: of('overdue'), thisWeek: of('thisWeek'), later: of('later'), waiting: of('waiting') };
}

/** The number of the week as it stands on Dutch calendars (ISO 8601): week 1 holds the first Thursday of the year. */
export function weekNumberOf(day: Day): number {
  const thursday = addDays(weekOf(day).fromOn, 3);
  let number = 1;
  for (let before = addDays(thursday, -7); before.slice(0, 4) === thursday.slice(0, 4); before = addDays(before, -7))
    number++;
  return number;
}

/** A look this long after the one before is another visit: what changed is told since the visit before. */
const newVisitMs = 30 * 60_000;
export const isNewVisit = (seenAt: Date | null, now: Date): boolean =>
  seenAt === null || now.getTime() - seenAt.getTime() > newVisitMs;
