import type { Day } from '#domain/calendar/day';
import type { Entries } from './day-entries';
import type { MarkKind } from './kinds';

export type Mark = { kind: MarkKind; times: number };

const ofOthers = { consultation: 'consultation', conversation: 'conversation', nationalDate: 'nationalDate' } as const;
const isMarked = (kind: string): kind is keyof typeof ofOthers => kind in ofOthers;

/**
 * What a day of the year shows: each kind once, with how often, in the order of the day. What does not go on is left out; a
 * national date that lasts is marked where it begins.
 */
export function marksOf(day: Day, { events, others }: Entries): Mark[] {
  const beginning = others.filter(({ kind, fromOn }) => kind !== 'nationalDate' || fromOn === day);
  const kinds: MarkKind[] = [
    ...events.filter(({ cancelledAt }) => cancelledAt === null).map(({ kind }) => kind),
    ...beginning.flatMap(({ kind }) => (isMarked(kind) ? [ofOthers[kind]] : [])),
  ];
  const times = new Map<MarkKind, number>();
  for (const kind of kinds) times.set(kind, (times.get(kind) ?? 0) + 1);
  return [...times].map(([kind, n]) => ({ kind, times: n }));
}
