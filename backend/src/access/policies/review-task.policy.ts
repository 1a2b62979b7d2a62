import type { Prisma } from '#backend/database/generated/client';
import type { Permission } from '#contract/permissions';
import { isWithin } from '../reach';
import { may, reachOf, type User } from '../user';

export type TaskInReach = {
  schoolId: string | null;
  kind: string;
  ownerId: string | null;
  helperId: string | null;
  createdById: string | null;
  handedOutById: string | null;
  isShared: boolean;
  doneAt: Date | null;
  closedItselfBy: string | null;
};

/** Who has to do it, who helps, who wrote it down and who asked for it. */
const isInvolved = (user: User, { ownerId, helperId, createdById, handedOutById }: TaskInReach): boolean =>
  [ownerId, helperId, createdById, handedOutById].includes(user.staffId);

/** In the place of who is away: the work that others know of, not what somebody keeps to themselves. */
const isStoodInFor = ({ standsInFor = [] }: User, { isShared, ownerId }: TaskInReach): boolean =>
  isShared && ownerId !== null && standsInFor.includes(ownerId);

const isWatchedOver = (user: User, { isShared, schoolId }: TaskInReach, permission: Permission): boolean =>
  isShared && isWithin(reachOf(user, permission), schoolId);

const isOpen = ({ doneAt }: TaskInReach): boolean => doneAt === null;

/** Who has to do it or stands in for them, who helps, who wrote it down; leader and coach also for their school. */
const isMineToDo = (user: User, task: TaskInReach): boolean =>
  may(user, 'reviewTask.edit') &&
  (isInvolved(user, task) || isStoodInFor(user, task) || isWatchedOver(user, task, 'reviewTask.edit'));

export const reviewTaskPolicy = {
  /** What somebody writes down for nobody else is seen by nobody else, whatever the role. */
  read: (user: User, task: TaskInReach): boolean =>
    may(user, 'reviewTask.read') &&
    (isInvolved(user, task) || isStoodInFor(user, task) || isWatchedOver(user, task, 'reviewTask.read')),
  create: (user: User, { schoolId }: { schoolId: string | null }): boolean =>
    may(user, 'reviewTask.edit') && user.roles.some((role) => role.schoolId === null || role.schoolId === schoolId),
  /** Leader and coach inside their school, and the board, ask something of somebody else. */
  handOut: (user: User, { schoolId }: { schoolId: string | null }): boolean =>
    isWithin(reachOf(user, 'reviewTask.handOut'), schoolId),
  /** By hand; whether Koers sees it by itself is not for the policy to say. */
  finish: (user: User, task: TaskInReach): boolean => isOpen(task) && isMineToDo(user, task),
  reopen: (user: User, task: TaskInReach): boolean =>
    !isOpen(task) && task.closedItselfBy === null && isMineToDo(user, task),
  postpone: (user: User, task: TaskInReach): boolean => isOpen(task) && isMineToDo(user, task),
  edit: (user: User, task: TaskInReach): boolean => isOpen(task) && isMineToDo(user, task),
  delegate: (user: User, task: TaskInReach): boolean =>
    isOpen(task) && isMineToDo(user, task) && reviewTaskPolicy.handOut(user, task),
  /** A reminder is the owner's own. */
  remind: (user: User, task: TaskInReach): boolean =>
    isOpen(task) && task.ownerId === user.staffId && may(user, 'reviewTask.edit'),
  /** What Koers opened, or people agreed, is not taken back by hand; an own task is, by who wrote it down. */
  withdraw: (user: User, task: TaskInReach): boolean =>
    isOpen(task) && task.kind === 'own' && task.createdById === user.staffId && may(user, 'reviewTask.edit'),
  comment: isMineToDo,
};

/** Twin of `read`, for lists. */
export function reviewTasksReadableBy(user: User): Prisma.ReviewTaskWhereInput {
  if (!may(user, 'reviewTask.read')) return { id: { in: [] } };
  const { board, schoolIds } = reachOf(user, 'reviewTask.read');
  const { staffId, standsInFor = [] } = user;
  return {
    OR: [
      { ownerId: staffId },
      { helperId: staffId },
      { createdById: staffId },
      { handedOutById: staffId },
      { isShared: true, ownerId: { in: [...standsInFor] } },
      { isShared: true, ...(!board && { schoolId: { in: [...schoolIds] } }) },
    ],
  };
}
