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
import { knownOf } from './review-tasks.queries';
import { closeByItself, openAgain, plansSeen, type WatchedRow, watchedTasks } from './work-seen.queries';

type Row = Omit<WatchedRow, 'doneAt' | 'closedItselfBy'>;

export const toWatched = ({ kind, watches, openedAt, testPeriod }: Row): WatchedTask =>
  ({
    kind,
    watches,
    openedOn: wallTimeOf(openedAt).day,
    period: testPeriod && { ...testPeriod, closesOn: toDay(testPeriod.closesOn) },
  }) as WatchedTask;

/** What Koers knows of the work of these tasks, in two queries. */
export async function workSeenBy(tx: Tx, rows: readonly Row[]): Promise<(id: string) => WorkSeen> {
  const asked = rows.flatMap((row) => {
    const half = planHalfOf(toWatched(row));
    return half && row.groupId ? [{ ...half, id: row.id, groupId: row.groupId }] : [];
  });
  const keyOf = (of: { groupId: string; schoolYear: string; half: number }) =>
    `${of.groupId} ${of.schoolYear} ${of.half}`;
  const each = [...new Map(asked.map((one) => [keyOf(one), one])).values()];
  const found = new Map((each.length > 0 ? await plansSeen(tx, each) : []).map((one) => [keyOf(one), one]));
  const plans = new Map(asked.map((one) => [one.id, found.get(keyOf(one)) ?? null]));
  const counting = rows.filter(({ watches }) => watches === 'resultsComplete').map(({ id }) => id);
  const known = new Map((counting.length > 0 ? await knownOf(tx, counting) : []).map((one) => [one.id, one]));
  // Talks between leader and board: where they are kept, whether the one of the period was held is told here.
  return (id) => ({ plans: plans.get(id) ?? null, results: known.get(id) ?? null, conversation: null });
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
