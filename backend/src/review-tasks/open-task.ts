import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { spansDay } from '#backend/platform/spans-day';
import { type Role, roles } from '#contract/permissions';
import type { Day } from '#domain/calendar/day';
import type { Watchable } from '#domain/review-tasks/closes-itself';
import type { TaskKind } from '#domain/review-tasks/task-kinds';

export type TaskOfPeople = {
  boardId: string;
  /** Null: of the whole board, for `own` and `prepareEvent` only. */
  schoolId: string | null;
  kind: Extract<TaskKind, 'agreement' | 'own' | 'prepareEvent'>;
  /** In people's words; may only stay empty for `prepareEvent`. Never in a mail, an address or a log. */
  title: string;
  ownerId: string;
  helperId?: string | null;
  /** Who wrote it down; null for what Koers opens. */
  createdById: string | null;
  dueOn: Day;
  remindOn?: Day | null;
  recurrence?: string | null;
  /** The day the series counts from; without, the first due day. */
  recursFrom?: Day | null;
  groupId?: string | null;
  watches?: Watchable | null;
  testPeriodId?: string | null;
  /** Left out: an own task for oneself, and an agreement of a leader or the board, is of who has to do with it only. */
  isShared?: boolean;
  /** The page where the work is done, as `/conversations/<id>/show`. */
  leadsTo?: string;
  /** Two with the same key are one task: `agreement:<id>`, `prepareEvent:<id>`, `own:<id>`. */
  dedupeKey: string;
};

/**
 * Opens a task in the transaction of what asks for it. The same key again opens nothing and changes nothing.
 * @returns its id, and whether it is new.
 */
export async function openTask(tx: Tx, task: TaskOfPeople, openedAt: Date): Promise<{ id: string; isNew: boolean }> {
  const { dueOn, remindOn = null, recurrence = null, recursFrom, boardId, dedupeKey, ...rest } = task;
  const ownerRole = await roleOf(tx, { ...task, on: dueOn });
  const { count } = await tx.reviewTask.createMany({
    data: {
      isShared: isSharedAt(task, ownerRole),
      handedOutById: task.createdById === task.ownerId ? null : task.createdById,
      ...rest,
      boardId,
      dedupeKey,
      ownerRole,
      dueOn: toDate(dueOn),
      remindOn: remindOn && toDate(remindOn),
      recurrence,
      recursFrom: recurrence === null ? null : toDate(recursFrom ?? dueOn),
      openedAt,
    },
    skipDuplicates: true,
  });
  const { id } = await tx.reviewTask.findUniqueOrThrow({
    where: { boardId_dedupeKey: { boardId, dedupeKey } },
    select: { id: true },
  });
  return { id, isNew: count === 1 };
}

type Shared = Pick<TaskOfPeople, 'kind' | 'ownerId' | 'createdById'>;

/** Whether leader and coach of the school see it too. */
export function isSharedAt({ kind, ownerId, createdById }: Shared, ownerRole: string): boolean {
  if (kind === 'own') return ownerId !== createdById;
  return kind !== 'agreement' || ownerRole === 'coach' || ownerRole === 'teacher';
}

type Holder = { ownerId: string; schoolId: string | null; on: Day };

/** In which role somebody does it: one at the school (or a school) before one of the whole board. */
export async function roleOf(tx: Tx, { ownerId, schoolId, on }: Holder): Promise<string> {
  const held = await tx.roleAssignment.findMany({
    where: {
      staffId: ownerId,
      AND: [spansDay(on), schoolId === null ? {} : { OR: [{ schoolId }, { schoolId: null }] }],
    },
    select: { role: true, schoolId: true },
  });
  const rank = (one: { role: string; schoolId: string | null }) =>
    (one.schoolId === null ? roles.length : 0) + roles.indexOf(one.role as Role);
  return held.sort((a, b) => rank(a) - rank(b))[0]?.role ?? 'teacher';
}

/** Takes open tasks back, as when what asked for them is no more; what is done stays as it is. @returns how many. */
export async function withdrawTasks(tx: Tx, where: Prisma.ReviewTaskWhereInput, at: Date): Promise<number> {
  const { count } = await tx.reviewTask.updateMany({
    where: { AND: [where, { doneAt: null }] },
    data: { doneAt: at, cancelledAt: at, version: { increment: 1 } },
  });
  return count;
}
