import type { Prisma } from '#backend/database/generated/client';
import { isWithin } from '../reach';
import { reachOf, type User } from '../user';

export const testPeriodPolicy = {
  /** Leader and coach move the test periods of their own school. */
  edit: (user: User, period: { schoolId: string }): boolean =>
    isWithin(reachOf(user, 'testPeriod.edit'), period.schoolId),
};

export function testPeriodsReadableBy(user: User): Prisma.TestPeriodWhereInput {
  const reach = reachOf(user, 'testPeriod.read');
  return reach.board ? {} : { schoolId: { in: [...reach.schoolIds] } };
}
