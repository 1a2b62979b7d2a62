import type { Prisma } from '#backend/database/generated/client';
import type { ConversationLevel } from '#domain/conversations/levels';
import { isWithin } from '../reach';
import { may, reachOf, type User } from '../user';

export type ConversationInReach = {
  schoolId: string;
  level: string;
  chairId: string | null;
  attendees: readonly { staffId: string }[];
};

const isInvited = (user: User, { chairId, attendees }: Pick<ConversationInReach, 'chairId' | 'attendees'>): boolean =>
  chairId === user.staffId || attendees.some(({ staffId }) => staffId === user.staffId);

export const conversationPolicy = {
  /**
   * Who was invited; of a talk inside the school its leader and coach, of one between board and leader the board and that
   * leader. Who administers reads none of them by that.
   */
  read: (user: User, one: ConversationInReach): boolean =>
    may(user, 'conversation.read') &&
    (isInvited(user, one) ||
      (one.level === 'boardLeader'
        ? isWithin(reachOf(user, 'conversation.readBoard'), one.schoolId)
        : reachOf(user, 'conversation.read').schoolIds.includes(one.schoolId))),
  /** The board and the leader plan their talk; leader and coach those inside the school. */
  create: (user: User, { schoolId, level }: { schoolId: string; level: ConversationLevel }): boolean =>
    level === 'boardLeader'
      ? isWithin(reachOf(user, 'conversation.readBoard'), schoolId)
      : reachOf(user, 'conversation.read').schoolIds.includes(schoolId),
  /** Who may plan it, and who leads it. */
  lead: (user: User, one: ConversationInReach): boolean =>
    conversationPolicy.read(user, one) &&
    (one.chairId === user.staffId ||
      conversationPolicy.create(user, { ...one, level: one.level as ConversationLevel })),
  /** Who is there writes along. */
  write: (user: User, one: ConversationInReach): boolean =>
    may(user, 'conversation.edit') && (isInvited(user, one) || conversationPolicy.lead(user, one)),
};

/** Twin of `read`, for lists. */
export function conversationsReadableBy(user: User): Prisma.ConversationWhereInput {
  if (!may(user, 'conversation.read')) return { id: { in: [] } };
  const { staffId } = user;
  const [inside, board] = [reachOf(user, 'conversation.read'), reachOf(user, 'conversation.readBoard')];
  const ofBoard = board.board ? {} : { schoolId: { in: [...board.schoolIds] } };
  return {
    OR: [
      { chairId: staffId },
      { attendees: { some: { staffId } } },
      { level: { not: 'boardLeader' }, schoolId: { in: [...inside.schoolIds] } },
      { level: 'boardLeader', ...ofBoard },
    ],
  };
}

/** What was agreed is for who reads the talk, and for who is to do it. */
export const agreementsReadableBy = (user: User): Prisma.ConversationAgreementWhereInput => ({
  OR: [{ conversation: conversationsReadableBy(user) }, { task: { ownerId: user.staffId } }],
});
