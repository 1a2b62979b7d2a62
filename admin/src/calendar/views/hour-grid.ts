import { minutesBetween } from '#domain/calendar/conflicts';
import type { Day } from '#domain/calendar/day';
import { minuteOf, timeOf } from '#domain/calendar/time-of-day';

/** An event with when it stands; both times null: the whole day. */
export type Timed = { id: string; startsOn: Day; endsOn: Day; startTime: string | null; endTime: string | null };

/** Where an event stands in its day: minutes after midnight, and the how-manieth of how many beside each other. */
export type Placed = { id: string; from: number; until: number; column: number; columns: number };
/** Events for which no place was left beside the others. */
export type Crowd = { ids: string[]; from: number; until: number; column: number; columns: number };
export type DayLayout = { placed: Placed[]; crowds: Crowd[] };

/** Whole hours, `until` not shown any more. */
export type Hours = { from: number; until: number };

/** Of one hour, in pixels: two lines of an event of three quarters of an hour. */
export const hourHeight = 52;
/** What is let fall stands at a whole quarter of an hour. */
const step = 15;
const endOfDay = 24 * 60 - 1;

const usual: Hours = { from: 7, until: 19 };
/** What is shorter is drawn as long as this: it must be read and hit. */
const shortest = 30;
const mostBeside = 3;

/** Stands at hours of one day; what lasts the whole day, or past midnight, stands above them. */
export const hasHours = ({ startsOn, endsOn, startTime, endTime }: Timed): boolean =>
  startsOn === endsOn && startTime !== null && endTime !== null;

/** From seven to seven, and as early and late as something stands. */
export function hoursOfGrid(events: readonly Timed[]): Hours {
  const spans = events.filter(hasHours).map(spanOf);
  return {
    from: Math.min(usual.from, ...spans.map(({ from }) => Math.floor(from / 60))),
    until: Math.max(usual.until, ...spans.map(({ until }) => Math.ceil(until / 60))),
  };
}

/** How far below the top of the grid a minute of the day stands, in pixels. */
export const pixelsAt = (minute: number, hours: Hours): number => ((minute - hours.from * 60) / 60) * hourHeight;

/** When an event stands whose top falls there: at the nearest quarter, as long as it was, and within the day. */
export function timesAt(event: Timed, pixels: number, hours: Hours): { startTime: string; endTime: string } {
  const length = minutesBetween(event.startTime ?? '00:00', event.endTime ?? '00:00');
  const quarter = Math.round((hours.from * 60 + (pixels / hourHeight) * 60) / step) * step;
  const from = Math.max(0, Math.min(quarter, endOfDay - length));
  return { startTime: timeOf(from), endTime: timeOf(from + length) };
}

/** The events of one day with hours: those that overlap beside each other, each as wide as there is room for. */
export function layOutDay(events: readonly Timed[]): DayLayout {
  const spans = events.filter(hasHours).map(spanOf).sort(byMoment);
  return join(clustersOf(spans).map(layOutCluster));
}

type Span = { id: string; from: number; until: number };

function spanOf({ id, startTime, endTime }: Timed): Span {
  const [from, until] = [minuteOf(startTime ?? '00:00'), minuteOf(endTime ?? '00:00')];
  return { id, from, until: Math.min(24 * 60, Math.max(until, from + shortest)) };
}

/** The earliest first, of those at one time the longest. */
const byMoment = (one: Span, other: Span) =>
  one.from - other.from || other.until - one.until || (one.id < other.id ? -1 : 1);

/** What overlaps, also through a third, belongs together. */
function clustersOf(spans: readonly Span[]): Span[][] {
  const clusters: Span[][] = [];
  let until = -1;
  for (const span of spans) {
    const last = clusters.at(-1);
    if (last && span.from < until) last.push(span);
    else clusters.push([span]);
    until = Math.max(until, span.until);
  }
  return clusters;
}

function layOutCluster(spans: readonly Span[]): DayLayout {
  const ends: number[] = [];
  const found = spans.map((span) => {
    const free = ends.findIndex((until) => until <= span.from);
    const column = free === -1 ? ends.length : free;
    ends[column] = span.until;
    return { ...span, column };
  });
  const columns = Math.min(ends.length, mostBeside);
  const isCrowded = ends.length > mostBeside;
  // When not all fit, the last place is for how many more there are.
  const fits = ({ column }: { column: number }) => !isCrowded || column < columns - 1;
  const rest = found.filter((one) => !fits(one));
  const placed = found.filter(fits).map((one) => ({ ...one, columns }));
  return { placed, crowds: rest.length > 0 ? [crowdOf(rest, columns)] : [] };
}

const crowdOf = (rest: readonly Span[], columns: number): Crowd => ({
  ids: rest.map(({ id }) => id),
  from: Math.min(...rest.map(({ from }) => from)),
  until: Math.max(...rest.map(({ until }) => until)),
  column: columns - 1,
  columns,
});

const join = (layouts: readonly DayLayout[]): DayLayout => ({
  placed: layouts.flatMap(({ placed }) => placed),
  crowds: layouts.flatMap(({ crowds }) => crowds),
});
