import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { OutcomeList, ResultList } from '#contract/results';

const pupil = { select: { identity: { select: { key: true, firstName: true, lastName: true } } } };

export const resultRow = {
  id: true,
  pupilId: true,
  pupil,
  schoolId: true,
  instrument: { select: { name: true, provider: { select: { name: true } } } },
  domain: true,
  yearGroup: true,
  moment: true,
  testLevel: true,
  takenOn: true,
  score: true,
  referenceLevel: true,
  source: true,
  broughtAlong: true,
  importId: true,
} satisfies Prisma.ResultSelect;
export type ResultRow = Prisma.ResultGetPayload<{ select: typeof resultRow }>;

export const outcomeRow = {
  id: true,
  pupilId: true,
  pupil,
  schoolId: true,
  resultsYear: true,
  provider: { select: { name: true } },
  lezen: true,
  taalverzorging: true,
  rekenen: true,
  exempt: true,
  importId: true,
} satisfies Prisma.OutcomeSelect;
export type OutcomeRow = Prisma.OutcomeGetPayload<{ select: typeof outcomeRow }>;

const resultOrderings = {
  takenOn: (order: Prisma.SortOrder): Prisma.ResultOrderByWithRelationInput => ({ takenOn: order }),
  domain: (order: Prisma.SortOrder) => ({ domain: order }),
};
const outcomeOrderings = {
  resultsYear: (order: Prisma.SortOrder): Prisma.OutcomeOrderByWithRelationInput => ({ resultsYear: order }),
};

export const whereResult = ({ id, pupilId, schoolId, groupId, domain }: ResultList): Prisma.ResultWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(pupilId && { pupilId }),
  ...(schoolId && { schoolId }),
  ...(groupId && { pupil: { enrolments: { some: { groupId } } } }),
  ...(domain && { domain }),
});

export const whereOutcome = ({ id, pupilId, schoolId, resultsYear }: OutcomeList): Prisma.OutcomeWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(pupilId && { pupilId }),
  ...(schoolId && { schoolId }),
  ...(resultsYear && { resultsYear }),
});

export const listResults = (tx: Tx, where: Prisma.ResultWhereInput, query: ResultList) =>
  tx.result.findMany({ where, select: resultRow, ...pageArguments(query, resultOrderings) });
export const countResults = (tx: Tx, where: Prisma.ResultWhereInput) => tx.result.count({ where });
export const findResult = (tx: Tx, where: Prisma.ResultWhereInput) => tx.result.findFirst({ where, select: resultRow });

export const listOutcomes = (tx: Tx, where: Prisma.OutcomeWhereInput, query: OutcomeList) =>
  tx.outcome.findMany({ where, select: outcomeRow, ...pageArguments(query, outcomeOrderings) });
export const countOutcomes = (tx: Tx, where: Prisma.OutcomeWhereInput) => tx.outcome.count({ where });
export const findOutcome = (tx: Tx, where: Prisma.OutcomeWhereInput) =>
  tx.outcome.findFirst({ where, select: outcomeRow });
