import type { Prisma } from '#backend/database/generated/client';
import { isWithin } from '../reach';
import { may, reachOf, type User } from '../user';

export type CycleInReach = { schoolId: string; memberIds: readonly string[] };

export const cyclePolicy = {
  /** The team and its adviser, and who answers for the board. */
  read: (user: User, { schoolId }: Pick<CycleInReach, 'schoolId'>): boolean =>
    isWithin(reachOf(user, 'cycle.read'), schoolId),
  /** Leader and coach of the school, and who is in its werkgroep as long as they work there. */
  edit: (user: User, { schoolId, memberIds }: CycleInReach): boolean => {
    const reach = reachOf(user, 'cycle.edit');
    if (reach.schoolIds.includes(schoolId)) return true;
    return reach.own && memberIds.includes(user.staffId) && cyclePolicy.read(user, { schoolId });
  },
  /** Only leader and coach begin one: the werkgroep comes after. */
  create: (user: User, { schoolId }: Pick<CycleInReach, 'schoolId'>): boolean =>
    reachOf(user, 'cycle.edit').schoolIds.includes(schoolId),
  /** The team: it raises concerns, and reads what meetings are about. */
  raise: (user: User, { schoolId }: Pick<CycleInReach, 'schoolId'>): boolean =>
    reachOf(user, 'cycle.raise').schoolIds.includes(schoolId),
  /** Concerns and hours stay inside the school: they are for the team and the werkgroep, not for the board. */
  readTeam: (user: User, of: CycleInReach): boolean => cyclePolicy.raise(user, of) || cyclePolicy.edit(user, of),
  /** A concern is taken back by who raised it; one without a name, which nobody can take back, goes by leader or coach. */
  removeItem: (user: User, item: CycleInReach & { kind: string; staffId: string | null }): boolean => {
    if (item.kind !== 'concern') return cyclePolicy.edit(user, item);
    return item.staffId === null ? cyclePolicy.create(user, item) : item.staffId === user.staffId;
  },
  /** That somebody asked for help is known to who asked, and to leader and coach who give it. */
  readHelp: (user: User, { schoolId, raisedById }: { schoolId: string; raisedById: string | null }): boolean =>
    raisedById === user.staffId || cyclePolicy.create(user, { schoolId }),
};

/** Twin of `read`, for lists. */
export function cyclesReadableBy(user: User): Prisma.CycleWhereInput {
  if (!may(user, 'cycle.read')) return { id: { in: [] } };
  const reach = reachOf(user, 'cycle.read');
  return reach.board ? {} : { schoolId: { in: [...reach.schoolIds] } };
}
