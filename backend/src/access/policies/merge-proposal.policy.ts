import type { Prisma } from '#backend/database/generated/client';
import type { MergeState } from '#contract/merge-proposals';
import { may, reachOf, type User } from '../user';
import { pupilsOfSchools } from './pupil.policy';

type Proposal = { state: MergeState };

/** Who may read a proposal decides on it: whoever imports, and the coach of both schools. */
export const mergeProposalPolicy = {
  merge: (user: User, { state }: Proposal): boolean => state !== 'merged' && may(user, 'mergeProposal.decide'),
  reject: (user: User, { state }: Proposal): boolean => state === 'open' && may(user, 'mergeProposal.decide'),
  undo: (user: User, { state }: Proposal): boolean => state === 'merged' && may(user, 'mergeProposal.decide'),
};

/** A coach reads a proposal when both pupils are of the own schools; of a merged pair the one that is left. */
export function mergeProposalsReadableBy(user: User): Prisma.MergeProposalWhereInput {
  const reach = reachOf(user, 'mergeProposal.read');
  if (reach.board) return {};
  const own = { OR: [pupilsOfSchools(reach.schoolIds, user.today), { mergedInto: { isNot: null } }] };
  const someone = pupilsOfSchools(reach.schoolIds, user.today);
  return { AND: [{ pupil: own }, { other: own }, { OR: [{ pupil: someone }, { other: someone }] }] };
}
