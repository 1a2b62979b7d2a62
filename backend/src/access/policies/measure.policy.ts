import type { Prisma } from '#backend/database/generated/client';
import { isWithin } from '../reach';
import { may, reachOf, type User } from '../user';
import { goalPolicy, type GoalInReach } from './goal.policy';

export type MeasureInReach = { schoolId: string; groupId: string | null; state: string };

export const measurePolicy = {
  /** A measure of one group for who works with its pupils, a draft for the team, the others for team and board. */
  read: (user: User, { schoolId, groupId, state }: MeasureInReach): boolean => {
    const reach = reachOf(user, 'measure.read');
    if (state === 'draft' ? !reach.schoolIds.includes(schoolId) : !isWithin(reach, schoolId)) return false;
    if (groupId === null) return true;
    const children = reachOf(user, 'group.read');
    return isWithin(children, schoolId) || children.groupIds.includes(groupId);
  },
  /** A school decides what it does. */
  edit: (user: User, { schoolId }: Pick<MeasureInReach, 'schoolId'>): boolean =>
    reachOf(user, 'measure.edit').schoolIds.includes(schoolId),
};

/** Twin of `read`, for lists. */
export function measuresReadableBy(user: User): Prisma.MeasureWhereInput {
  const [reach, children] = [reachOf(user, 'measure.read'), reachOf(user, 'group.read')];
  const within = ({ board, schoolIds }: typeof reach): Prisma.MeasureWhereInput =>
    board ? {} : { schoolId: { in: [...schoolIds] } };
  return {
    AND: [
      { OR: [{ state: { not: 'draft' }, ...within(reach) }, { schoolId: { in: [...reach.schoolIds] } }] },
      // Prisma leaves an empty condition out of an OR: who reads every group is asked nothing at all.
      children.board ? {} : { OR: [{ groupId: null }, within(children), { groupId: { in: [...children.groupIds] } }] },
    ],
  };
}

export const causePolicy = {
  /** Of a goal one may read, for the team and the board that answers for it. */
  read: (user: User, goal: GoalInReach): boolean => goalPolicy.read(user, goal) && causePolicy.reaches(user, goal),
  reaches: (user: User, { schoolId }: Pick<GoalInReach, 'schoolId'>): boolean =>
    schoolId === null ? may(user, 'cause.read') : isWithin(reachOf(user, 'cause.read'), schoolId),
  /** Who sets the goal looks for what kept it from being reached. */
  edit: (user: User, { schoolId }: Pick<GoalInReach, 'schoolId'>): boolean => {
    const reach = reachOf(user, 'cause.edit');
    return schoolId === null ? reach.board : reach.schoolIds.includes(schoolId);
  },
};

export type PracticeInReach = { schoolId: string; state: string };

export const practicePolicy = {
  /** Everybody of the board; what was taken back only who may do that. */
  read: (user: User, practice: PracticeInReach): boolean =>
    may(user, 'practice.read') && (practice.state === 'published' || practicePolicy.edit(user, practice)),
  edit: (user: User, { schoolId }: Pick<PracticeInReach, 'schoolId'>): boolean =>
    isWithin(reachOf(user, 'practice.edit'), schoolId),
};

/** Twin of `read`, for lists. */
export function practicesReadableBy(user: User): Prisma.PracticeWhereInput {
  if (!may(user, 'practice.read')) return { id: { in: [] } };
  const { board, schoolIds } = reachOf(user, 'practice.edit');
  return board ? {} : { OR: [{ state: 'published' }, { schoolId: { in: [...schoolIds] } }] };
}
