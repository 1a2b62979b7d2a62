import type { Prisma } from '#backend/database/generated/client';
import { reachOf, type User } from '../user';

/** Groups are read by who teaches them, by leader and coach of the school, and by the administrator who mends imports. */
export function groupsReadableBy(user: User): Prisma.GroupWhereInput {
  const reach = reachOf(user, 'group.read');
  if (reach.board) return {};
  return { OR: [{ schoolId: { in: [...reach.schoolIds] } }, { id: { in: [...reach.groupIds] } }] };
}
