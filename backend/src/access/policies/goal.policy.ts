import type { Prisma } from '#backend/database/generated/client';
import { isWithin } from '../reach';
import { may, reachOf, type User } from '../user';

export type GoalInReach = { schoolId: string | null; groupId: string | null; state: string };

export const goalPolicy = {
  /** Aims of the board are for everybody, a goal of one group for who works with its pupils, a draft for who makes it and the team. */
  read: (user: User, { schoolId, groupId, state }: GoalInReach): boolean => {
    if (!may(user, 'goal.read')) return false;
    if (state === 'draft') return goalPolicy.edit(user, { schoolId }) || goalPolicy.underwrite(user, { schoolId });
    if (schoolId === null) return true;
    if (groupId === null) return isWithin(reachOf(user, 'goal.read'), schoolId);
    const reach = reachOf(user, 'group.read');
    return isWithin(reach, schoolId) || reach.groupIds.includes(groupId);
  },
  /** A school sets its own goals and the board its own: neither those of the other. */
  edit: (user: User, { schoolId }: Pick<GoalInReach, 'schoolId'>): boolean => {
    const reach = reachOf(user, 'goal.edit');
    return schoolId === null ? reach.board : reach.schoolIds.includes(schoolId);
  },
  comment: (user: User, { schoolId }: Pick<GoalInReach, 'schoolId'>): boolean =>
    schoolId === null ? may(user, 'goal.comment') : isWithin(reachOf(user, 'goal.comment'), schoolId),
  /** Who works at the school stands behind its goals; nobody is asked to for those of the board. */
  underwrite: (user: User, { schoolId }: Pick<GoalInReach, 'schoolId'>): boolean =>
    schoolId !== null && reachOf(user, 'goal.underwrite').schoolIds.includes(schoolId),
};

/** Twin of `read`, for lists. */
export function goalsReadableBy(user: User): Prisma.GoalWhereInput {
  if (!may(user, 'goal.read')) return { id: { in: [] } };
  const [figures, children] = [reachOf(user, 'goal.read'), reachOf(user, 'group.read')];
  const within = (reach: typeof figures): Prisma.GoalWhereInput =>
    reach.board ? { schoolId: { not: null } } : { schoolId: { in: [...reach.schoolIds] } };
  const [edits, team] = [reachOf(user, 'goal.edit'), reachOf(user, 'goal.underwrite')];
  const drafts: Prisma.GoalWhereInput[] = [
    { schoolId: { in: [...edits.schoolIds, ...team.schoolIds] } },
    ...(edits.board ? [{ schoolId: null }] : []),
  ];
  const isSet: Prisma.GoalWhereInput = {
    OR: [
      { schoolId: null },
      { groupId: null, ...within(figures) },
      { groupId: { not: null }, ...within(children) },
      { groupId: { in: [...children.groupIds] } },
    ],
  };
  return {
    OR: [
      { state: { not: 'draft' }, ...isSet },
      { state: 'draft', OR: drafts },
    ],
  };
}
