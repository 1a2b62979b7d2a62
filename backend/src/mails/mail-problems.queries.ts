import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { MailProblemList } from '#contract/mail-problems';

const problemRow = {
  id: true,
  staffId: true,
  to: true,
  kind: true,
  localDay: true,
  state: true,
  lastError: true,
  createdAt: true,
  staff: { select: { firstName: true, lastName: true, email: true, mailProblemAt: true } },
} satisfies Prisma.MailSelect;
export type ProblemRow = Prisma.MailGetPayload<{ select: typeof problemRow }>;

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.MailOrderByWithRelationInput => ({ createdAt: order }),
  to: (order: Prisma.SortOrder) => ({ to: order }),
};

const whereProblem = ({ id, state }: MailProblemList): Prisma.MailWhereInput => ({
  state: state ?? { in: ['unknown', 'failed'] },
  ...(id && { id: { in: id } }),
});

export const listProblems = (tx: Tx, query: MailProblemList) =>
  tx.mail.findMany({ where: whereProblem(query), select: problemRow, ...pageArguments(query, orderings) });
export const countProblems = (tx: Tx, query: MailProblemList) => tx.mail.count({ where: whereProblem(query) });
export const findProblem = (tx: Tx, id: string) =>
  tx.mail.findFirst({ where: { id, state: { in: ['unknown', 'failed'] } }, select: problemRow });

/** False when somebody else did so meanwhile. */
export const backToWaiting = async (tx: Tx, { id, state }: Pick<ProblemRow, 'id' | 'state'>): Promise<boolean> =>
  (await tx.mail.updateMany({ where: { id, state }, data: { state: 'waiting' } })).count === 1;
