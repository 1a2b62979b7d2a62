import { eventsOfPerson, eventsReadableBy, whereNamed } from '#backend/access/policies/event.policy';
import { reachOf, type User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { CalendarEventList } from '#contract/events';
import type { Day } from '#domain/calendar/day';

const person = { select: { firstName: true, lastName: true } } as const;

export const eventRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  kind: true,
  title: true,
  place: true,
  description: true,
  ownerId: true,
  owner: person,
  startsOn: true,
  endsOn: true,
  startTime: true,
  endTime: true,
  audience: true,
  preparationDays: true,
  seriesId: true,
  series: { select: { rrule: true } },
  seriesOn: true,
  changedApart: true,
  sequence: true,
  cancelledAt: true,
  ruleKey: true,
  createdAt: true,
  updatedAt: true,
  version: true,
  participants: { select: { staffId: true, staff: person }, orderBy: { staffId: 'asc' } },
} satisfies Prisma.EventSelect;
export type EventRow = Prisma.EventGetPayload<{ select: typeof eventRow }>;

const orderings = {
  startsOn: (order: Prisma.SortOrder): Prisma.EventOrderByWithRelationInput => ({ startsOn: order }),
  endsOn: (order: Prisma.SortOrder) => ({ endsOn: order }),
  title: (order: Prisma.SortOrder) => ({ title: order }),
  kind: (order: Prisma.SortOrder) => ({ kind: order }),
  updatedAt: (order: Prisma.SortOrder) => ({ updatedAt: order }),
};

/** Schools at which this person is of the team: there one is expected at what is for the team. */
export const teamSchoolsOf = (user: User): readonly string[] => reachOf(user, 'survey.answer').schoolIds;

export const whereMine = (user: User): Prisma.EventWhereInput => eventsOfPerson(user, teamSchoolsOf(user));

/** Talks that were not held yet take place when and where their events say. One statement. */
export const moveTalks = (tx: Tx, eventIds: readonly string[], at: Date) =>
  tx.$executeRaw`UPDATE "Conversation" c SET "onDay" = e."startsOn", "startTime" = e."startTime", "endTime" = e."endTime",
    place = e.place, "updatedAt" = ${at}, version = c.version + 1
    FROM "Event" e WHERE e.id = c."eventId" AND e."boardId" = c."boardId" AND e.id = ANY(${[...eventIds]}::uuid[])
    AND c.state IN ('planned', 'agendaSet') AND (c."onDay", c."startTime", c."endTime", c.place)
      IS DISTINCT FROM (e."startsOn", e."startTime", e."endTime", e.place)`;

/** What overlaps these days, ends included. */
export const whereBetween = ({ from, until }: { from?: Day | undefined; until?: Day | undefined }) =>
  ({
    ...(from && { endsOn: { gte: toDate(from) } }),
    ...(until && { startsOn: { lte: toDate(until) } }),
  }) satisfies Prisma.EventWhereInput;

const has = (text: string) => ({ contains: text, mode: 'insensitive' }) as const;

export function whereEvent(query: CalendarEventList, user: User): Prisma.EventWhereInput {
  const { id, schoolId, withBoard, kind, ownerId, mine, participantId, seriesId, cancelled, q } = query;
  return {
    AND: [
      whereBetween(query),
      id ? { id: { in: id } } : {},
      schoolId ? { OR: [{ schoolId }, ...(withBoard ? [{ schoolId: null }] : [])] } : {},
      kind ? { kind: { in: kind } } : {},
      ownerId ? { ownerId } : {},
      mine === undefined ? {} : mine ? whereMine(user) : { NOT: whereMine(user) },
      participantId ? whereNamed(participantId) : {},
      seriesId ? { seriesId } : {},
      cancelled === undefined ? {} : { cancelledAt: cancelled ? { not: null } : null },
      q ? { OR: [{ title: has(q) }, { place: has(q) }, { description: has(q) }] } : {},
    ],
  };
}

/** On one day the earliest first, what lasts the whole day before it. */
const then: Prisma.EventOrderByWithRelationInput[] = [{ startTime: { sort: 'asc', nulls: 'first' } }];

export const listEvents = (tx: Tx, where: Prisma.EventWhereInput, query: CalendarEventList) =>
  tx.event.findMany({ where, select: eventRow, ...pageArguments(query, orderings, then) });
export const countEvents = (tx: Tx, where: Prisma.EventWhereInput) => tx.event.count({ where });
export const findEvent = (tx: Tx, where: Prisma.EventWhereInput) => tx.event.findFirst({ where, select: eventRow });

const mostAtOnce = 200;

/** What is not cancelled in these days, the soonest first; at most 200. */
export const upcomingEvents = (
  tx: Tx,
  readable: Prisma.EventWhereInput,
  { schoolId, ...days }: { from: Day; until: Day; schoolId?: string | undefined },
) =>
  tx.event.findMany({
    where: { AND: [readable, whereBetween(days), { cancelledAt: null, ...(schoolId && { schoolId }) }] },
    select: eventRow,
    orderBy: [{ startsOn: 'asc' }, { startTime: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    take: mostAtOnce,
  });

/** Of these the ones this person may read: titles of the others are not told. */
export const readableTitles = async (tx: Tx, user: User, ids: readonly string[]): Promise<Map<string, string>> => {
  const where = { AND: [{ id: { in: [...ids] } }, eventsReadableBy(user)] };
  const rows = ids.length > 0 ? await tx.event.findMany({ where, select: { id: true, title: true } }) : [];
  return new Map(rows.map(({ id, title }) => [id, title]));
};

/** Of a series, with when each stands; the first day first. */
export const eventsOfSeries = (tx: Tx, seriesId: string) =>
  tx.event.findMany({ where: { seriesId }, select: eventRow, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] });
/** Without what another rule let go. */
export const lengthOfSeries = (tx: Tx, seriesId: string) =>
  tx.event.count({ where: { seriesId, seriesOn: { not: null } } });

export type EventData = Omit<Prisma.EventCreateManyInput, 'boardId'>;

/** Several in two statements, whatever their number. */
export async function addEvents(
  tx: Tx,
  boardId: string,
  events: readonly (EventData & { id: string; participantIds: readonly string[] })[],
): Promise<void> {
  await tx.event.createMany({ data: events.map(({ participantIds: _named, ...event }) => ({ ...event, boardId })) });
  const named = events.flatMap(({ id, participantIds }) =>
    participantIds.map((staffId) => ({ boardId, eventId: id, staffId })),
  );
  if (named.length > 0) await tx.eventParticipant.createMany({ data: named, skipDuplicates: true });
}

export const changeRule = (tx: Tx, seriesId: string, rrule: string) =>
  tx.eventSeries.updateMany({ where: { id: seriesId }, data: { rrule } });

export const addSeries = (tx: Tx, boardId: string, series: { id: string; rrule: string; createdAt: Date }) =>
  tx.eventSeries.create({ data: { ...series, boardId } });

type Saved = Omit<Prisma.EventUncheckedUpdateManyInput, 'version' | 'sequence' | 'startsOn' | 'endsOn'>;

/** False when somebody changed it since. */
export async function saveEvent(tx: Tx, known: { id: string; version: number }, data: Saved): Promise<boolean> {
  const change = { ...data, version: { increment: 1 }, sequence: { increment: 1 } };
  return (await tx.event.updateMany({ where: known, data: change })).count === 1;
}

/** The same of several, whatever version they have. */
export async function saveEvents(tx: Tx, ids: readonly string[], data: Saved): Promise<void> {
  const change = { ...data, version: { increment: 1 }, sequence: { increment: 1 } };
  if (ids.length > 0) await tx.event.updateMany({ where: { id: { in: [...ids] } }, data: change });
}

/** Days later (earlier when negative); `length`: how many days after its first day it ends, null: as long as it was. */
export type Move = { days: number; length: number | null };

/** `withRule`: the rule moves along, as it does for several of a series at once. */
export const moveEvents = (tx: Tx, ids: readonly string[], { days, length, withRule }: Move & { withRule: boolean }) =>
  tx.$executeRaw`UPDATE "Event" SET "startsOn" = "startsOn" + ${days}::int,
    "seriesOn" = CASE WHEN ${withRule} THEN "seriesOn" + ${days}::int ELSE "seriesOn" END,
    "endsOn" = CASE WHEN ${length}::int IS NULL THEN "endsOn" + ${days}::int ELSE "startsOn" + ${days}::int + ${length}::int END
    WHERE id = ANY(${[...ids]}::uuid[])`;

/** The rule alone, of events that stand apart from it. */
export const moveRule = (tx: Tx, ids: readonly string[], days: number) =>
  tx.$executeRaw`UPDATE "Event" SET "seriesOn" = "seriesOn" + ${days}::int WHERE id = ANY(${[...ids]}::uuid[])`;

export const placeByRule = (tx: Tx, id: string, days: { startsOn: Date; endsOn: Date }) =>
  tx.event.updateMany({ where: { id }, data: { ...days, seriesOn: days.startsOn } });

/** Who is named, of all these events at once. */
export async function setParticipants(
  tx: Tx,
  boardId: string,
  { eventIds, staffIds }: { eventIds: readonly string[]; staffIds: readonly string[] },
): Promise<void> {
  await tx.eventParticipant.deleteMany({ where: { eventId: { in: [...eventIds] } } });
  const named = eventIds.flatMap((eventId) => staffIds.map((staffId) => ({ boardId, eventId, staffId })));
  if (named.length > 0) await tx.eventParticipant.createMany({ data: named, skipDuplicates: true });
}

/** A talk that was prepared for one of them stands by itself from then on. */
export async function removeEvents(tx: Tx, where: Prisma.EventWhereInput): Promise<number> {
  await tx.conversation.updateMany({ where: { event: where }, data: { eventId: null } });
  return (await tx.event.deleteMany({ where })).count;
}
