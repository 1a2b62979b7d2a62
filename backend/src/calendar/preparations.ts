import type { Tx } from '#backend/database/database';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import { toDate, toDay } from '#backend/platform/clock';
import { openTask, roleOf, type TaskOfPeople, withdrawTasks } from '#backend/review-tasks/open-task';
import { addDays, type Day } from '#domain/calendar/day';
import { preparationOf } from '#domain/calendar/preparation';

/** The longest preparation and the longest holiday together. */
const looksAheadDays = 60 + 70;
const keyOf = (eventId: string) => `prepareEvent:${eventId}`;
const eventOf = (dedupeKey: string) => dedupeKey.slice(keyOf('').length);

type Moment = { boardId: string; today: Day; at: Date };
type Prepared = Awaited<ReturnType<typeof eventsToPrepare>>[number];
type Planned = Awaited<ReturnType<typeof withDays>>[number];

/**
 * Opens the task to prepare each event whose preparation has begun by today; what has one keeps it, done or
 * put off. @returns how many were opened.
 */
export async function openPreparations(tx: Tx, moment: Moment, eventIds: readonly string[] | null): Promise<number> {
  return openBegun(tx, moment, await withDays(tx, await eventsToPrepare(tx, moment, eventIds)));
}

async function openBegun(tx: Tx, moment: Moment, events: readonly Planned[]): Promise<number> {
  const begun = events.filter(({ fromOn }) => fromOn <= moment.today);
  const known = new Set((await tasksOf(tx, idsOf(begun))).map(({ dedupeKey }) => dedupeKey));
  const missing = begun.filter(({ event }) => !known.has(keyOf(event.id)));
  for (const { event, dueOn } of missing) await openTask(tx, toTask(moment.boardId, event, dueOn), moment.at);
  return missing.length;
}

/** What an event was, as far as its preparation goes by it. */
export type AskedBefore = { id: string; title: string; ownerId: string; startsOn: Date; preparationDays: number };

/**
 * After events changed: the open task of each follows what changed, and nothing else. Who took it over keeps it while
 * the event keeps its owner; the day it was put off to stands while the event stays on its day.
 */
export async function followPreparations(tx: Tx, moment: Moment, before: readonly AskedBefore[]): Promise<void> {
  const eventIds = before.map(({ id }) => id);
  const events = await withDays(tx, await eventsToPrepare(tx, moment, eventIds));
  const planned = new Map(events.map((one) => [one.event.id, one]));
  await withdrawPreparations(
    tx,
    eventIds.filter((id) => !planned.has(id)),
    moment.at,
  );
  const asksAgain = before.filter((one) => !asks(one, moment.today) && planned.has(one.id)).map(({ id }) => id);
  await reopen(tx, asksAgain);
  const open = new Map((await openTasksOf(tx, eventIds)).map((task) => [eventOf(task.dedupeKey), task]));
  for (const was of before) {
    const now = planned.get(was.id);
    const task = open.get(was.id);
    const data = now && task && (await changesOf(tx, was, now));
    if (!data || Object.keys(data).length === 0) continue;
    await tx.reviewTask.update({
      where: { boardId_id: { boardId: moment.boardId, id: task.id } },
      data: { ...data, version: { increment: 1 } },
    });
  }
  await openBegun(tx, moment, events);
}

const asks = ({ startsOn, preparationDays }: AskedBefore, today: Day) => preparationDays > 0 && toDay(startsOn) > today;

/** The columns of a task to write, of what its event was and is. */
async function changesOf(tx: Tx, was: AskedBefore, { event, dueOn }: Planned) {
  const { title, ownerId, schoolId } = event;
  return {
    ...(was.title !== title && { title }),
    ...(was.ownerId !== ownerId && { ownerId, ownerRole: await roleOf(tx, { ownerId, schoolId, on: dueOn }) }),
    ...(toDay(was.startsOn) !== toDay(event.startsOn) && {
      dueOn: toDate(dueOn),
      postponedFrom: null,
      postponeReason: '',
    }),
  };
}

/** Of events that were cancelled or taken out: nobody prepares them any more. */
export const withdrawPreparations = (tx: Tx, eventIds: readonly string[], at: Date): Promise<number> =>
  withdrawTasks(tx, { dedupeKey: { in: eventIds.map(keyOf) } }, at);

/** Of events that stand again: what was withdrawn with them is open again. */
export async function restorePreparations(tx: Tx, moment: Moment, before: readonly AskedBefore[]): Promise<void> {
  await reopen(
    tx,
    before.map(({ id }) => id),
  );
  await followPreparations(tx, moment, before);
}

const reopen = (tx: Tx, eventIds: readonly string[]) =>
  tx.reviewTask.updateMany({
    where: { dedupeKey: { in: eventIds.map(keyOf) }, cancelledAt: { not: null } },
    data: { doneAt: null, doneById: null, cancelledAt: null, version: { increment: 1 } },
  });

/** Open preparations of events that are no more, as after a laid out year was taken back. */
export async function withdrawOrphans(tx: Tx, at: Date): Promise<void> {
  const orphans = await tx.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM "ReviewTask" t WHERE t.kind = 'prepareEvent' AND t."doneAt" IS NULL AND NOT EXISTS (
      SELECT FROM "Event" e WHERE e."boardId" = t."boardId" AND t."dedupeKey" = ${keyOf('')}::text || e.id AND e."cancelledAt" IS NULL)`;
  await withdrawTasks(tx, { id: { in: orphans.map(({ id }) => id) } }, at);
}

const idsOf = (begun: readonly { event: Prepared }[]) => begun.map(({ event }) => event.id);

const tasksOf = (tx: Tx, eventIds: readonly string[]) =>
  tx.reviewTask.findMany({ where: { dedupeKey: { in: eventIds.map(keyOf) } }, select: { dedupeKey: true } });

const openTasksOf = (tx: Tx, eventIds: readonly string[]) =>
  tx.reviewTask.findMany({
    where: { dedupeKey: { in: eventIds.map(keyOf) }, doneAt: null },
    select: { id: true, dedupeKey: true },
  });

function eventsToPrepare(tx: Tx, { today }: Moment, eventIds: readonly string[] | null) {
  return tx.event.findMany({
    where: {
      ...(eventIds && { id: { in: [...eventIds] } }),
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
}

async function withDays(tx: Tx, events: readonly Prepared[]) {
  if (events.length === 0) return [];
  const calendarOf = await calendarsOf(
    tx,
    events.map(({ schoolId }) => schoolId),
  );
  return events.flatMap((event) => {
    const days = preparationOf(
      { startsOn: toDay(event.startsOn), preparationDays: event.preparationDays },
      calendarOf(event.schoolId),
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
