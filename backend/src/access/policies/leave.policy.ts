import type { Prisma } from '#backend/database/generated/client';
import { reachOf, type User } from '../user';

/** Whose leave it is, with the schools this person has a role at. */
export type LeaveInReach = { staffId: string; schoolIds: readonly string[] };

const reaches = (
  user: User,
  permission: 'leave.read' | 'leave.edit',
  { staffId, schoolIds }: LeaveInReach,
): boolean => {
  const { board, schoolIds: own } = reachOf(user, permission);
  return staffId === user.staffId || board || schoolIds.some((schoolId) => own.includes(schoolId));
};

export const leavePolicy = {
  /** Own leave, and that of the people of one's school for its leader and coach; the administrator sees all. */
  read: (user: User, leave: LeaveInReach): boolean => reaches(user, 'leave.read', leave),
  /** Everybody for themselves; who fell ill cannot, and leader, coach or administrator does it. */
  edit: (user: User, leave: LeaveInReach): boolean => reaches(user, 'leave.edit', leave),
};

/** Twin of `read`, of people. */
export function peopleWhoseLeaveIsReadableBy(user: User): Prisma.StaffWhereInput {
  const { board, schoolIds } = reachOf(user, 'leave.read');
  if (board) return {};
  return { OR: [{ id: user.staffId }, { roles: { some: { schoolId: { in: [...schoolIds] } } } }] };
}

/** Twin of `read`, for lists. */
export const leavesReadableBy = (user: User): Prisma.LeaveWhereInput => ({ staff: peopleWhoseLeaveIsReadableBy(user) });
