import type { Tx } from '#backend/database/database';
import { calendarsOf, noCalendar } from '#backend/organisation/school-calendars.queries';
import { toDate, toDay } from '#backend/platform/clock';
import { openTask, roleOf, type TaskOfPeople, withdrawTask } from '#backend/review-tasks/open-task';
import { addDays, type Day } from '#domain/calendar/day';
import { preparationOf } from '#domain/calendar/preparation';

/** The longest preparation and the longest holiday together. */
const looksAheadDays = 60 + 70;
/** What was asked by another key has no event that stands. */
const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const keyOf = (eventId: string) => `prepareEvent:${eventId}`;
const eventOf = (dedupeKey: string) => dedupeKey.slice(keyOf('').length);

type Moment = { boardId: string; today: Day; at: Date };
type Prepared = Awaited<ReturnType<typeof eventsToPrepare>>[number];

/**
 * Opens the task to prepare each event of a school whose preparation has begun by today; what has one keeps it, done or
 * put off. What was asked for an event that is no more is withdrawn. @returns how many were opened.
 */
export async function openPreparations(tx: Tx, moment: Moment, eventIds: readonly string[] | null): Promise<number> {
  const begun = (await withDays(tx, await eventsToPrepare(tx, moment, eventIds))).filter(
    ({ fromOn }) => fromOn <= moment.today,
  );
  const known = new Set((await tasksOf(tx, idsOf(begun))).map(({ dedupeKey }) => dedupeKey));
  const missing = begun.filter(({ event }) => !known.has(keyOf(event.id)));
  for (const { event, dueOn } of missing) await openTask(tx, toTask(moment.boardId, event, dueOn), moment.at);
  return missing.length;
}

/** After an event was moved, or got another owner or name: its open task follows, also one that was put off. */
export async function followPreparations(tx: Tx, moment: Moment, eventIds: readonly string[]): Promise<void> {
  const open = new Map((await openTasksOf(tx, eventIds)).map((task) => [eventOf(task.dedupeKey), task]));
  const events = await withDays(tx, await eventsToPrepare(tx, moment, [...open.keys()]));
  for (const { event, dueOn } of events) {
    const task = open.get(event.id);
    if (!task || (task.title === event.title && task.ownerId === event.ownerId && toDay(task.dueOn) === dueOn))
      continue;
    const ownerRole = await roleOf(tx, { ownerId: event.ownerId, schoolId: event.schoolId, on: dueOn });
    const { title, ownerId } = event;
    const postponement = { postponedFrom: null, postponeReason: '' };
    await tx.reviewTask.update({
      where: { boardId_id: { boardId: moment.boardId, id: task.id } },
      data: { title, ownerId, ownerRole, dueOn: toDate(dueOn), ...postponement, version: { increment: 1 } },
    });
  }
  await withdrawPreparations(
    tx,
    [...open.keys()].filter((id) => !events.some(({ event }) => event.id === id)),
    moment.at,
  );
  await openPreparations(tx, moment, eventIds);
}

/** Of events that were cancelled or taken out: nobody prepares them any more. */
export async function withdrawPreparations(tx: Tx, eventIds: readonly string[], at: Date): Promise<void> {
  for (const { id } of await openTasksOf(tx, eventIds)) await withdrawTask(tx, id, at);
}

/** Of events that stand again: what was withdrawn with them is open again. */
export async function restorePreparations(tx: Tx, moment: Moment, eventIds: readonly string[]): Promise<void> {
  await tx.reviewTask.updateMany({
    where: { dedupeKey: { in: eventIds.map(keyOf) }, cancelledAt: { not: null } },
    data: { doneAt: null, doneById: null, cancelledAt: null, version: { increment: 1 } },
  });
  await followPreparations(tx, moment, eventIds);
}

/** Open preparations of events that are no more, as after a laid out year was taken back. */
export async function withdrawOrphans(tx: Tx, at: Date): Promise<void> {
  const open = await tx.reviewTask.findMany({
    where: { kind: 'prepareEvent', doneAt: null },
    select: { id: true, dedupeKey: true },
  });
  const ids = open.map(({ dedupeKey }) => eventOf(dedupeKey)).filter((id) => isId.test(id));
  const standing = await tx.event.findMany({ where: { id: { in: ids }, cancelledAt: null }, select: { id: true } });
  const stands = new Set(standing.map(({ id }) => id));
  for (const { id, dedupeKey } of open) if (!stands.has(eventOf(dedupeKey))) await withdrawTask(tx, id, at);
}

const idsOf = (begun: readonly { event: Prepared }[]) => begun.map(({ event }) => event.id);

const tasksOf = (tx: Tx, eventIds: readonly string[]) =>
  tx.reviewTask.findMany({ where: { dedupeKey: { in: eventIds.map(keyOf) } }, select: { dedupeKey: true } });

const openTasksOf = (tx: Tx, eventIds: readonly string[]) =>
  tx.reviewTask.findMany({
    where: { dedupeKey: { in: eventIds.map(keyOf) }, doneAt: null },
    select: { id: true, dedupeKey: true, title: true, ownerId: true, dueOn: true },
  });

async function eventsToPrepare(tx: Tx, { today }: Moment, eventIds: readonly string[] | null) {
  const rows = await tx.event.findMany({
    where: {
      ...(eventIds && { id: { in: [...eventIds] } }),
      schoolId: { not: null },
      preparationDays: { gt: 0 },
      cancelledAt: null,
      startsOn: { gt: toDate(today), ...(!eventIds && { lte: toDate(addDays(today, looksAheadDays)) }) },
    },
    select: {
      id: true,
      schoolId: true,
      title: true,
      ownerId: true,
      audience: true,
      startsOn: true,
      preparationDays: true,
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ schoolId, ...row }) => (schoolId ? [{ ...row, schoolId }] : []));
}

async function withDays(tx: Tx, events: readonly Prepared[]) {
  if (events.length === 0) return [];
  const schoolIds = events.map(({ schoolId }) => schoolId);
  const calendars = await calendarsOf(tx, schoolIds);
  return events.flatMap((event) => {
    const days = preparationOf(
      { startsOn: toDay(event.startsOn), preparationDays: event.preparationDays },
      calendars.get(event.schoolId) ?? noCalendar,
    );
    return days ? [{ event, ...days }] : [];
  });
}

const toTask = (boardId: string, { id, schoolId, title, ownerId, audience }: Prepared, dueOn: Day): TaskOfPeople => ({
  ...{ boardId, schoolId, kind: 'prepareEvent', title, ownerId, createdById: null, dueOn },
  // What a few people talk about is nobody else's business.
  isShared: audience !== 'people',
  leadsTo: `/events/${id}/show`,
  dedupeKey: keyOf(id),
});
