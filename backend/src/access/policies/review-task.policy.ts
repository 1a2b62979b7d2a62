import type { Prisma } from '#backend/database/generated/client';
import type { Permission } from '#contract/permissions';
import { reachOf, type User } from '../user';

type TaskInReach = { schoolId: string; ownerId: string | null; doneAt: Date | null };

const isMineToDo = (user: User, task: TaskInReach, permission: Permission): boolean => {
  const reach = reachOf(user, permission);
  return reach.board || reach.schoolIds.includes(task.schoolId) || (reach.own && task.ownerId === user.staffId);
};

export const reviewTaskPolicy = {
  /** One's own tasks; leader and coach also those of their school, so that nothing lies still. */
  read: (user: User, task: TaskInReach): boolean => isMineToDo(user, task, 'reviewTask.read'),
  finish: (user: User, task: TaskInReach): boolean => task.doneAt === null && isMineToDo(user, task, 'reviewTask.edit'),
  reopen: (user: User, task: TaskInReach): boolean => task.doneAt !== null && isMineToDo(user, task, 'reviewTask.edit'),
};

/** Twin of `read`, for lists. */
export function reviewTasksReadableBy(user: User): Prisma.ReviewTaskWhereInput {
  const reach = reachOf(user, 'reviewTask.read');
  if (reach.board) return {};
  return {
    OR: [{ schoolId: { in: [...reach.schoolIds] } }, { ownerId: { in: reach.own ? [user.staffId] : [] } }],
  };
}
