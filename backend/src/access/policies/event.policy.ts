import type { Prisma } from '#backend/database/generated/client';
import type { EventKind } from '#domain/calendar/event-kinds';
import { isWithin } from '../reach';
import { may, reachOf, type User } from '../user';

export type EventInReach = {
  schoolId: string | null;
  kind: string;
  audience: string;
  ownerId: string;
  participants: readonly { staffId: string }[];
};

/** What a teacher puts in the calendar. */
const ownKinds: readonly EventKind[] = ['other', 'training'];

export const eventPolicy = {
  /** What is for the people named is seen by them, by its owner and by who may change it; the rest by everybody there. */
  read: (user: User, event: EventInReach): boolean =>
    may(user, 'event.read') &&
    isNear(user, event) &&
    (event.audience !== 'people' || isNamed(user, event) || eventPolicy.edit(user, event)),
  /** Leader and coach plan for their school, board roles for the board and their talks with leaders, a teacher for oneself. */
  edit: (user: User, { schoolId, kind, ownerId }: Omit<EventInReach, 'participants' | 'audience'>): boolean => {
    const { board, own } = reachOf(user, 'event.edit');
    if (schoolId === null) return board;
    if (isWithin(reachOf(user, 'schoolCalendar.edit'), schoolId)) return true;
    if (board && kind === 'talkBoardLeader') return true;
    return own && ownKinds.some((one) => one === kind) && ownerId === user.staffId && isNear(user, { schoolId });
  },
};

/** Of the board, or of a school one works at or answers for: who lost the school lost its calendar. */
const isNear = (user: User, { schoolId }: { schoolId: string | null }): boolean =>
  schoolId === null || isWithin(reachOf(user, 'event.read'), schoolId);

const isNamed = ({ staffId }: User, { ownerId, participants }: EventInReach): boolean =>
  ownerId === staffId || participants.some((one) => one.staffId === staffId);

const within = ({ board, schoolIds }: ReturnType<typeof reachOf>): Prisma.EventWhereInput =>
  board ? { schoolId: { not: null } } : { schoolId: { in: [...schoolIds] } };

export const whereNamed = (staffId: string): Prisma.EventWhereInput => ({
  OR: [{ ownerId: staffId }, { participants: { some: { staffId } } }],
});

/** Twin of `read`, for lists. What a teacher may change is named there as the owner. */
export function eventsReadableBy(user: User): Prisma.EventWhereInput {
  if (!may(user, 'event.read')) return { id: { in: [] } };
  const { board } = reachOf(user, 'event.edit');
  return {
    AND: [
      { OR: [{ schoolId: null }, within(reachOf(user, 'event.read'))] },
      {
        OR: [
          { audience: { not: 'people' } },
          whereNamed(user.staffId),
          within(reachOf(user, 'schoolCalendar.edit')),
          ...(board ? [{ schoolId: null }, { kind: 'talkBoardLeader' }] : []),
        ],
      },
    ],
  };
}

/** Where one is expected: as the owner, by name, or as one of the audience. */
export function eventsOfPerson(user: User, teamSchoolIds: readonly string[]): Prisma.EventWhereInput {
  const schoolIds = user.roles.flatMap(({ schoolId }) => schoolId ?? []);
  return {
    OR: [
      whereNamed(user.staffId),
      { audience: 'board' },
      { audience: 'school', schoolId: { in: schoolIds } },
      { audience: 'team', schoolId: { in: [...teamSchoolIds] } },
    ],
  };
}
