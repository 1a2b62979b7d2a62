import type { Prisma } from '#backend/database/generated/client';
import { isWithin } from '../reach';
import { reachOf, type User } from '../user';

export const planTextPolicy = {
  /** What a school writes more than once is kept by its leader and coach. */
  edit: (user: User, { schoolId }: { schoolId: string }): boolean => isWithin(reachOf(user, 'planText.edit'), schoolId),
};

/** Teachers read those of the schools they work at. */
export function planTextsReadableBy(user: User): Prisma.PlanTextWhereInput {
  const reach = reachOf(user, 'planText.read');
  return reach.board ? {} : { schoolId: { in: [...reach.schoolIds] } };
}
