import { type Attended, type ConflictCircumstances, conflictsOf } from '#domain/calendar/conflicts';
import type { Day } from '#domain/calendar/day';
import type { EventKind } from '#domain/calendar/event-kinds';
import { minuteOf, timeOf } from '#domain/calendar/time-of-day';
import { mayLie, type YearKnown } from './wanted';

/** What looks for a place: who is needed, from which time of day on, and for how long. */
export type Unplaced = {
  kind: EventKind;
  /** Nobody of these is at two things at once. */
  people: readonly string[];
  /** These are named: their part-time days count. */
  named: readonly string[];
  /** Null: the whole day. */
  startTime: string | null;
  durationMinutes: number;
  /** Whether it may begin later on the day: a talk may, a meeting of the team does not. */
  mayBeginLater: boolean;
};

export type Place = { day: Day; startTime: string | null; endTime: string | null };

/** After this nobody is asked to a talk. */
const lastEnd = '17:30';

/**
 * The best of the days it may stand on: with school, not in a week kept free, not before `earliest` and nobody needed
 * elsewhere; of those the one on which everybody named works, then the one that loses the least guarded lessons, then the
 * one meant. Null: none.
 */
export function placeFor(
  event: Unplaced,
  days: readonly Day[],
  { year, earliest, around }: { year: YearKnown; earliest: Day; around: ConflictCircumstances },
): Place | null {
  let best: { place: Place; costs: number[] } | null = null;
  for (const [at, day] of days.entries()) {
    if (day < earliest || !mayLie(day, year)) continue;
    for (const place of timesOn(day, event)) {
      const found = conflictsOf(standingAt(event, place), around);
      if (found.some(({ kind }) => kind === 'doubleBooked')) continue;
      const away = found.filter((one) => one.kind === 'partTimeDay' && event.named.includes(one.staffId)).length;
      const costs = [away, found.reduce((sum, { hoursLost }) => sum + hoursLost, 0), at];
      if (best === null || isLess(costs, best.costs)) best = { place, costs };
      break;
    }
    if (best && best.costs[0] === 0 && best.costs[1] === 0) break;
  }
  return best && best.place;
}

const standingAt = ({ kind, people }: Unplaced, { day, startTime, endTime }: Place): Attended => ({
  id: null,
  kind,
  people,
  startsOn: day,
  endsOn: day,
  startTime,
  endTime,
});

/** The time meant, and for a talk the times after it until the end of the working day. */
function timesOn(day: Day, { startTime, durationMinutes, mayBeginLater }: Unplaced): Place[] {
  if (startTime === null) return [{ day, startTime: null, endTime: null }];
  const first = placeAt(day, startTime, durationMinutes);
  if (first === null) return [];
  const places: Place[] = [first];
  for (let next = first; mayBeginLater;) {
    const later = placeAt(day, next.endTime, durationMinutes);
    if (later === null || later.endTime > lastEnd) break;
    places.push(later);
    next = later;
  }
  return places;
}

type Timed = { day: Day; startTime: string; endTime: string };

function placeAt(day: Day, startTime: string, durationMinutes: number): Timed | null {
  const end = minuteOf(startTime) + durationMinutes;
  return end < 24 * 60 ? { day, startTime, endTime: timeOf(end) } : null;
}

function isLess(costs: readonly number[], others: readonly number[]): boolean {
  const at = costs.findIndex((cost, place) => cost !== others[place]);
  return at >= 0 && (costs[at] ?? 0) < (others[at] ?? 0);
}
