import type { Prisma } from '#backend/database/generated/client';
import { reachOf, type User } from '../user';

/** Pupils are read by who teaches their group now, by leader and coach of a school they go or went to, and by the administrator. */
export function pupilsReadableBy(user: User): Prisma.PupilWhereInput {
  const reach = reachOf(user, 'pupil.read');
  if (reach.board) return {};
  return {
    OR: [
      { enrolments: { some: { schoolId: { in: [...reach.schoolIds] } } } },
      { enrolments: { some: { groupId: { in: [...reach.groupIds] } } } },
    ],
  };
}
