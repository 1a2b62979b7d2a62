import type { Prisma } from '#backend/database/generated/client';
import { reachOf, type User } from '../user';

/** Whose leave it is, with the schools this person has a role at. */
export type LeaveInReach = { staffId: string; substituteId?: string | null; schoolIds: readonly string[] };

const reaches = (
  user: User,
  permission: 'leave.read' | 'leave.edit',
  { staffId, schoolIds }: LeaveInReach,
): boolean => {
  const { board, schoolIds: own } = reachOf(user, permission);
  return staffId === user.staffId || board || schoolIds.some((schoolId) => own.includes(schoolId));
};

export const leavePolicy = {
  /**
   * Own leave, that in which one stands in for somebody, and that of the people of one's school for its leader and coach;
   * the administrator sees all.
   */
  read: (user: User, leave: LeaveInReach): boolean =>
    leave.substituteId === user.staffId || reaches(user, 'leave.read', leave),
  /** Everybody for themselves; who fell ill cannot, and leader, coach or administrator does it. */
  edit: (user: User, leave: LeaveInReach): boolean => reaches(user, 'leave.edit', leave),
};

/** For whom this person may look at leave, and enter it. */
export function peopleWhoseLeaveIsReadableBy(user: User): Prisma.StaffWhereInput {
  const { board, schoolIds } = reachOf(user, 'leave.read');
  if (board) return {};
  return { OR: [{ id: user.staffId }, { roles: { some: { schoolId: { in: [...schoolIds] } } } }] };
}

/** Twin of `read`, for lists. */
export function leavesReadableBy(user: User): Prisma.LeaveWhereInput {
  if (reachOf(user, 'leave.read').board) return {};
  return { OR: [{ substituteId: user.staffId }, { staff: peopleWhoseLeaveIsReadableBy(user) }] };
}
