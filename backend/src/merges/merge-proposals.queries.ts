import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { MergeProposalList, MergeState, RejectReason } from '#contract/merge-proposals';

const identity = { key: true, firstName: true, lastName: true, birthDate: true } as const;
const side = {
  select: {
    id: true,
    identity: { select: identity },
    mergedInto: { select: identity },
    enrolments: {
      select: {
        id: true,
        schoolId: true,
        school: { select: { name: true } },
        schoolYear: true,
        yearGroup: true,
        group: { select: { name: true } },
        fromOn: true,
        untilOn: true,
      },
      orderBy: [{ fromOn: 'desc' }, { id: 'asc' }],
    },
  },
} satisfies Prisma.PupilDefaultArgs;

export const proposalRow = {
  id: true,
  pupilId: true,
  otherId: true,
  reason: true,
  state: true,
  because: true,
  createdAt: true,
  decidedAt: true,
  decidedById: true,
  merged: true,
  version: true,
  pupil: side,
  other: side,
} satisfies Prisma.MergeProposalSelect;
export type ProposalRow = Prisma.MergeProposalGetPayload<{ select: typeof proposalRow }>;
export type SideRow = ProposalRow['pupil'];

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.MergeProposalOrderByWithRelationInput => ({ createdAt: order }),
  decidedAt: (order: Prisma.SortOrder) => ({ decidedAt: order }),
};

export const whereProposal = ({ id, state }: MergeProposalList): Prisma.MergeProposalWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(state && { state }),
});

export const listProposals = (tx: Tx, where: Prisma.MergeProposalWhereInput, query: MergeProposalList) =>
  tx.mergeProposal.findMany({ where, select: proposalRow, ...pageArguments(query, orderings) });
export const countProposals = (tx: Tx, where: Prisma.MergeProposalWhereInput) => tx.mergeProposal.count({ where });
export const findProposal = (tx: Tx, where: Prisma.MergeProposalWhereInput) =>
  tx.mergeProposal.findFirst({ where, select: proposalRow });

type Decision = {
  state: MergeState;
  because: RejectReason | null;
  decidedAt: Date;
  decidedById: string;
  merged?: Prisma.InputJsonValue;
};

/** False when somebody decided first. */
export async function decideProposal(
  tx: Tx,
  known: { id: string; version: number },
  decision: Decision,
): Promise<boolean> {
  const { count } = await tx.mergeProposal.updateMany({
    where: known,
    data: { ...decision, version: { increment: 1 } },
  });
  return count === 1;
}

export type CountRow = { pupilId: string; results: number; lastResultOn: string | null; outcomes: number };

export const countsOfPupils = (tx: Tx, pupilIds: readonly string[]) => tx.$queryRaw<CountRow[]>`
  SELECT p.id AS "pupilId",
    (SELECT count(*)::int FROM "Result" r WHERE r."boardId" = p."boardId" AND r."pupilId" = p.id) AS results,
    (SELECT max("takenOn")::text FROM "Result" r WHERE r."boardId" = p."boardId" AND r."pupilId" = p.id) AS "lastResultOn",
    (SELECT count(*)::int FROM "Outcome" o WHERE o."boardId" = p."boardId" AND o."pupilId" = p.id) AS outcomes
  FROM "Pupil" p WHERE p.id = ANY(${[...pupilIds]}::uuid[])`;
