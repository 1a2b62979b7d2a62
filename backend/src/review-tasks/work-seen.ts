import type { Audit } from '#backend/audit/audit';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDay } from '#backend/platform/clock';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import {
  closedBy,
  mayOpenAgain,
  planHalfOf,
  type WatchedTask,
  type WorkSeen,
} from '#domain/review-tasks/closes-itself';
import { type Known, knownOf } from './review-tasks.queries';
import {
  closeByItself,
  openAgain,
  type PlansOf,
  plansSeen,
  type TalkOf,
  talksSeen,
  type WatchedRow,
  watchedTasks,
} from './work-seen.queries';

type Row = Omit<WatchedRow, 'doneAt' | 'closedItselfBy'>;

export const toWatched = ({ kind, watches, openedAt, testPeriod }: Row): WatchedTask =>
  ({
    kind,
    watches,
    openedOn: wallTimeOf(openedAt).day,
    period: testPeriod && { ...testPeriod, closesOn: toDay(testPeriod.closesOn) },
  }) as WatchedTask;

/** What Koers knows of the work of these tasks, in three queries at most. `counted`: what was counted of results already. */
export async function workSeenBy(
  tx: Tx,
  rows: readonly Row[],
  counted: ReadonlyMap<string, Known> = new Map(),
): Promise<(id: string) => WorkSeen> {
  const plans = await plansOf(tx, rows);
  const talks = await talksOf(tx, rows);
  const toCount = rows
    .filter(({ id, watches }) => watches === 'resultsComplete' && !counted.has(id))
    .map(({ id }) => id);
  const known = new Map((toCount.length > 0 ? await knownOf(tx, toCount) : []).map((one) => [one.id, one]));
  return (id) => ({
    plans: plans.get(id) ?? null,
    results: counted.get(id) ?? known.get(id) ?? null,
    conversation: talks.get(id) ?? null,
  });
}

/** Of the tasks whose work shows in plans the plans of their group and half year. */
async function plansOf(tx: Tx, rows: readonly Row[]) {
  const asked = rows.flatMap((row) => {
    const half = planHalfOf(toWatched(row));
    return half && row.groupId ? [{ ...half, id: row.id, groupId: row.groupId }] : [];
  });
  const keyOf = (of: PlansOf) => `${of.groupId} ${of.schoolYear} ${of.half}`;
  const found = await foundFor(asked, keyOf, (each) => plansSeen(tx, each));
  return new Map(asked.map((one) => [one.id, found.get(keyOf(one)) ?? null]));
}

/** Of the tasks that prepare a talk between leader and board that talk, since the test period closed. */
async function talksOf(tx: Tx, rows: readonly Row[]) {
  const asked = rows.flatMap(({ id, kind, schoolId, testPeriod }) =>
    kind === 'prepareConversation' && testPeriod && schoolId
      ? [{ id, schoolId, since: toDay(testPeriod.closesOn) }]
      : [],
  );
  const keyOf = (of: TalkOf) => `${of.schoolId} ${of.since}`;
  const found = await foundFor(asked, keyOf, (each) => talksSeen(tx, each));
  return new Map(asked.map((one) => [one.id, found.get(keyOf(one)) ?? null]));
}

/** Asks once for each, and for nothing when there is nothing to ask. */
async function foundFor<Key, Of extends Key, Found extends Key>(
  asked: readonly Of[],
  keyOf: (of: Key) => string,
  find: (each: readonly Of[]) => Promise<Found[]>,
): Promise<Map<string, Found>> {
  const each = [...new Map(asked.map((one) => [keyOf(one), one])).values()];
  return new Map((each.length > 0 ? await find(each) : []).map((one) => [keyOf(one), one]));
}

type Board = { boardId: string; at: Date };

/**
 * Closes what is done and opens again what was undone, among the tasks of a group or school, in the transaction of the work.
 * Nobody ticks; the log says that Koers did it.
 */
export async function closeWhatIsDone(
  tx: Tx,
  audit: Audit,
  { boardId, at }: Board,
  among: Prisma.ReviewTaskWhereInput,
): Promise<void> {
  const rows = await watchedTasks(tx, among);
  if (rows.length === 0) return;
  const seenOf = await workSeenBy(tx, rows);
  const judged = rows.map((row) => ({ row, by: closedBy(toWatched(row), seenOf(row.id)) }));
  const done = judged.filter(({ row, by }) => row.doneAt === null && by !== null);
  const today = wallTimeOf(at).day;
  const undone = judged.filter(
    ({ row, by }) => row.doneAt !== null && by === null && mayOpenAgain(wallTimeOf(row.doneAt).day, today),
  );
  const idsOf = (some: typeof judged) => some.map(({ row }) => row.id);
  for (const by of new Set(done.flatMap((one) => one.by ?? [])))
    await closeByItself(tx, idsOf(done.filter((one) => one.by === by)), { by, at });
  if (undone.length > 0) await openAgain(tx, idsOf(undone));
  const fact = (action: string) => (subjectId: string) => ({ actorId: null, action, subject: 'reviewTask', subjectId });
  await audit.recordAll(tx, boardId, [
    ...idsOf(done).map(fact('reviewTask.closeItself')),
    ...idsOf(undone).map(fact('reviewTask.openAgain')),
  ]);
}
