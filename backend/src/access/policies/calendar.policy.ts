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
  /** The dates the country sets, and the templates of the board: board roles enter them once for all schools. */
  editBoard: (user: User): boolean => reachOf(user, 'boardCalendar.edit').board,
  readTemplate: (user: User, { schoolId }: { schoolId: string | null }): boolean =>
    schoolId === null || isWithin(reachOf(user, 'event.read'), schoolId),
  editTemplate: (user: User, { schoolId }: { schoolId: string | null }): boolean =>
    schoolId === null ? calendarPolicy.editBoard(user) : calendarPolicy.editSchool(user, { schoolId }),
};

const within = ({ board, schoolIds }: ReturnType<typeof reachOf>): { schoolId?: Prisma.UuidFilter } =>
  board ? {} : { schoolId: { in: [...schoolIds] } };

/** Twin of `readTemplate`. */
export function templatesReadableBy(user: User): Prisma.CalendarTemplateWhereInput {
  const { board, schoolIds } = reachOf(user, 'event.read');
  return board ? {} : { OR: [{ schoolId: null }, { schoolId: { in: [...schoolIds] } }] };
}

/** Twin of `readSchool`, for lists of what belongs to a school. */
export const calendarsReadableBy = (user: User) => within(reachOf(user, 'event.read'));
