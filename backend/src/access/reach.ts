import type { ReachOfUser } from './user';

/** Whether a school, or null for the whole board, lies within what a permission reaches. */
export const isWithin = (reach: ReachOfUser, schoolId: string | null): boolean =>
  reach.board || (schoolId !== null && reach.schoolIds.includes(schoolId));
