import type { Prisma } from '#backend/database/generated/client';
import { isWithin } from '../reach';
import { reachOf, type User } from '../user';

export const calendarPolicy = {
  /** When a school is closed, and which lessons its groups guard, is for everybody who reads its calendar. */
  readSchool: (user: User, { schoolId }: { schoolId: string }): boolean =>
    isWithin(reachOf(user, 'event.read'), schoolId),
  /** Leader and coach plan the year of their own school. */
  editSchool: (user: User, { schoolId }: { schoolId: string }): boolean =>
    isWithin(reachOf(user, 'schoolCalendar.edit'), schoolId),
};

const within = ({ board, schoolIds }: ReturnType<typeof reachOf>): { schoolId?: Prisma.UuidFilter } =>
  board ? {} : { schoolId: { in: [...schoolIds] } };

/** Twin of `readSchool`, for lists of what belongs to a school. */
export const calendarsReadableBy = (user: User) => within(reachOf(user, 'event.read'));
