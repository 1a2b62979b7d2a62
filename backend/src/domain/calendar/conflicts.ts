import type { Domain } from '#domain/results/levels';
import { addDays, type Day, weekdayOf } from './day';
import { closingKinds, type EventKind } from './event-kinds';
import { publicHolidayOn } from './public-holidays';
import type { DayRange } from './school-days';
import { minuteOf } from './time-of-day';

/** Why an event stands badly: no school that day, somebody does not work then, is elsewhere, or a guarded lesson falls out. */
export const conflictKinds = ['closed', 'partTimeDay', 'doubleBooked', 'guardedHours'] as const;
export const closedReasons = ['weekend', 'publicHoliday', 'holiday', 'freeDay'] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** Days on the wall, ends included; times `HH:MM`, both null for a whole day. */
export type Slot = { startsOn: Day; endsOn: Day; startTime: string | null; endTime: string | null };
/** An event with everybody who is expected at it. */
export type Attended = Slot & { id: string | null; kind: EventKind; people: readonly string[] };

export type NamedRange = DayRange & { name: string; /** The event that closes the school. */ eventId?: string };
export type NamedCalendar = { holidays: readonly NamedRange[]; freeDays: readonly NamedRange[] };

/** A lesson a group guards, with who teaches the group on that weekday. */
export type GuardedLesson = {
  groupId: string;
  weekday: number;
  startTime: string;
  endTime: string;
  domain: Domain;
  teacherIds: readonly string[];
};

export type ConflictCircumstances = {
  calendar: NamedCalendar;
  /** 1 = Monday … 7 = Sunday, per person. Who is not in it works every day. */
  workingDays: ReadonlyMap<string, readonly number[]>;
  others: readonly Attended[];
  guarded: readonly GuardedLesson[];
};

export type Conflict =
  | { kind: 'closed'; day: Day; because: ClosedReason; name: string | null; hoursLost: 0 }
  | { kind: 'partTimeDay'; day: Day; staffId: string; hoursLost: 0 }
  | { kind: 'doubleBooked'; day: Day; staffId: string; otherId: string | null; hoursLost: 0 }
  | { kind: 'guardedHours'; day: Day; groupId: string; domain: Domain; hoursLost: number };

/** Why there is no school on a day, and the name of what closes it; null when there is. `except`: an event that closes it. */
export function closedBecause(
  day: Day,
  { holidays, freeDays }: NamedCalendar,
  except: string | null = null,
): { because: ClosedReason; name: string | null } | null {
  const covers = ({ fromOn, untilOn, eventId }: NamedRange) =>
    fromOn <= day && day <= untilOn && (except === null || eventId !== except);
  if (weekdayOf(day) > 5) return { because: 'weekend', name: null };
  const publicHoliday = publicHolidayOn(day);
  if (publicHoliday) return { because: 'publicHoliday', name: publicHoliday };
  const holiday = holidays.find(covers);
  if (holiday) return { because: 'holiday', name: holiday.name };
  const free = freeDays.find(covers);
  return free ? { because: 'freeDay', name: free.name } : null;
}

/** Whether two events with times overlap; one that ends as the other begins does not. A whole day overlaps with nothing. */
export function overlap(one: Slot, other: Slot): boolean {
  if (one.startTime === null || other.startTime === null) return false;
  return momentOf(one, 'start') < momentOf(other, 'end') && momentOf(other, 'start') < momentOf(one, 'end');
}

const momentOf = ({ startsOn, endsOn, startTime, endTime }: Slot, end: 'start' | 'end') =>
  end === 'start' ? `${startsOn}T${startTime}` : `${endsOn}T${endTime}`;

/** Everything that is the matter with an event where it stands, in the order of `conflictKinds`, then day, then who. */
export function conflictsOf(event: Attended, circumstances: ConflictCircumstances): Conflict[] {
  const { calendar } = circumstances;
  // What lasts longer holds weekends and holidays within it; it should not begin or end in one.
  const ends = [...new Set([event.startsOn, event.endsOn])];
  const closed = ends.flatMap((day): Conflict[] => {
    const why = closedBecause(day, calendar, event.id);
    return why && !isFreeDay(event) ? [{ kind: 'closed', day, ...why, hoursLost: 0 }] : [];
  });
  return [
    ...closed,
    ...(isFreeDay(event) ? [] : [...partTimeDays(event, circumstances), ...doubleBooked(event, circumstances)]),
    ...guardedHours(event, circumstances),
  ];
}

const isFreeDay = ({ kind }: Attended) => kind === 'freeDay';

function partTimeDays({ people, startsOn, endsOn }: Attended, { workingDays }: ConflictCircumstances): Conflict[] {
  if (startsOn !== endsOn) return [];
  const weekday = weekdayOf(startsOn);
  return sorted(people)
    .filter((staffId) => weekday <= 5 && workingDays.get(staffId)?.includes(weekday) === false)
    .map((staffId) => ({ kind: 'partTimeDay', day: startsOn, staffId, hoursLost: 0 }));
}

function doubleBooked(event: Attended, { others }: ConflictCircumstances): Conflict[] {
  const meanwhile = others.filter((other) => (event.id === null || other.id !== event.id) && overlap(event, other));
  return sorted(event.people).flatMap((staffId) =>
    meanwhile
      .filter(({ people }) => people.includes(staffId))
      .map(({ id, startsOn }): Conflict => {
        const day = startsOn > event.startsOn ? startsOn : event.startsOn;
        return { kind: 'doubleBooked', day, staffId, otherId: id, hoursLost: 0 };
      }),
  );
}

/** Hours of guarded lessons whose teacher is at the event, in hours; a lesson with two teachers there is lost once. */
function guardedHours(event: Attended, { calendar, guarded }: ConflictCircumstances): Conflict[] {
  if (event.startTime === null || closingKinds.includes(event.kind)) return [];
  const found: Conflict[] = [];
  for (let day = event.startsOn; day <= event.endsOn; day = addDays(day, 1)) {
    if (closedBecause(day, calendar)) continue;
    const [from, until] = [
      day === event.startsOn ? event.startTime : '00:00',
      day === event.endsOn ? (event.endTime ?? '24:00') : '24:00',
    ];
    for (const { groupId, domain, teacherIds, ...lesson } of guarded) {
      if (lesson.weekday !== weekdayOf(day) || !teacherIds.some((id) => event.people.includes(id))) continue;
      const minutes = minutesBetween(laterOf(from, lesson.startTime), earlierOf(until, lesson.endTime));
      if (minutes > 0) found.push({ kind: 'guardedHours', day, groupId, domain, hoursLost: minutes / 60 });
    }
  }
  return found;
}

const sorted = (people: readonly string[]) => [...new Set(people)].sort();
const laterOf = (one: string, other: string) => (one > other ? one : other);
const earlierOf = (one: string, other: string) => (one < other ? one : other);

/** From one wall time of a day to another, in minutes; negative when the second is earlier. */
export const minutesBetween = (from: string, until: string): number => minuteOf(until) - minuteOf(from);
