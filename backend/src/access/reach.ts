import type { ReachOfUser } from './user';

/** Whether a school lies within what a permission reaches. */
export const isWithin = (reach: ReachOfUser, schoolId: string): boolean =>
  reach.board || reach.schoolIds.includes(schoolId);
