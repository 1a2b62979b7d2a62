import type { Prisma } from '#backend/database/generated/client';
import { reachOf, type User } from '../user';

/** Colleagues are seen by leader and coach of a school they have a role at, and by the administrator. */
export function staffReadableBy(user: User): Prisma.StaffWhereInput {
  const reach = reachOf(user, 'staff.read');
  return reach.board ? {} : { roles: { some: { schoolId: { in: [...reach.schoolIds] } } } };
}
