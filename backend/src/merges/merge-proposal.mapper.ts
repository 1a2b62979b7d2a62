import { mergeProposalPolicy } from '#backend/access/policies/merge-proposal.policy';
import type { User } from '#backend/access/user';
import { pupilLabel } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import { MergeProposal, MergeProposalDetail, type MergeState } from '#contract/merge-proposals';
import type { MergePlan } from '#domain/pupils/merge-plan';
import type { CountRow, ProposalRow, SideRow } from './merge-proposals.queries';

type Names = ReadonlyMap<string, string>;

/** The identity of a key that was merged is kept with the pupil it went into. */
const identityOf = ({ identity, mergedInto }: SideRow) => identity ?? mergedInto;

const toSide = (row: SideRow) => ({
  id: row.id,
  label: pupilLabel(identityOf(row)),
  key: identityOf(row)?.key ?? '',
  schoolName: row.enrolments[0]?.school.name ?? null,
});

export function toProposal(user: User, row: ProposalRow, names: Names): MergeProposal {
  const state = { state: row.state as MergeState };
  return MergeProposal.parse({
    ...row,
    sides: [toSide(row.pupil), toSide(row.other)],
    createdAt: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decidedBy: names.get(row.decidedById ?? '') ?? null,
    may: {
      merge: mergeProposalPolicy.merge(user, state),
      reject: mergeProposalPolicy.reject(user, state),
      undo: mergeProposalPolicy.undo(user, state),
    },
  });
}

type Compared = { counts: readonly CountRow[]; keptId: string; plan: MergePlan | null };

export function toDetail(
  user: User,
  row: ProposalRow,
  { names, counts, keptId, plan }: Compared & { names: Names },
): MergeProposalDetail {
  const compare = (side: SideRow) => {
    const { birthDate } = identityOf(side) ?? { birthDate: null };
    const none = { results: 0, lastResultOn: null, outcomes: 0 };
    return {
      ...toSide(side),
      ...(counts.find(({ pupilId }) => pupilId === side.id) ?? none),
      birthDate: birthDate && toDay(birthDate),
      stays: side.id === keptId,
      enrolments: side.enrolments.map(({ school, group, fromOn, untilOn, ...enrolment }) => ({
        ...enrolment,
        schoolName: school.name,
        groupName: group?.name ?? null,
        fromOn: toDay(fromOn),
        untilOn: untilOn && toDay(untilOn),
      })),
    };
  };
  const doubles = plan ? [plan.enrolments, plan.results, plan.outcomes].map(({ double }) => double.length) : [];
  return MergeProposalDetail.parse({
    ...toProposal(user, row, names),
    sides: [compare(row.pupil), compare(row.other)],
    conflicts: plan?.conflicts ?? [],
    doubles: doubles.reduce((sum, n) => sum + n, 0),
  });
}
