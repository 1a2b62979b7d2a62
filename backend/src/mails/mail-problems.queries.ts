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
  putAwayAt: true,
  staff: { select: { firstName: true, lastName: true, email: true, mailProblemAt: true } },
} satisfies Prisma.MailSelect;
export type ProblemRow = Prisma.MailGetPayload<{ select: typeof problemRow }>;

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.MailOrderByWithRelationInput => ({ createdAt: order }),
  to: (order: Prisma.SortOrder) => ({ to: order }),
};

const whereProblem = ({ id, state, putAway }: MailProblemList): Prisma.MailWhereInput => ({
  state: state ?? { in: ['unknown', 'failed'] },
  ...(putAway !== undefined && { putAwayAt: putAway ? { not: null } : null }),
  ...(id && { id: { in: id } }),
});

export const listProblems = (tx: Tx, query: MailProblemList) =>
  tx.mail.findMany({ where: whereProblem(query), select: problemRow, ...pageArguments(query, orderings) });
export const countProblems = (tx: Tx, query: MailProblemList) => tx.mail.count({ where: whereProblem(query) });
export const findProblem = (tx: Tx, id: string) =>
  tx.mail.findFirst({ where: { id, state: { in: ['unknown', 'failed'] } }, select: problemRow });

/** False when somebody else did so meanwhile. */
export const backToWaiting = async (tx: Tx, { id, state }: Pick<ProblemRow, 'id' | 'state'>): Promise<boolean> =>
  (await tx.mail.updateMany({ where: { id, state }, data: { state: 'waiting', putAwayAt: null } })).count === 1;

/** Put away at that moment, or brought back (null). False when that was done already, or the mail is on its way again. */
export const putAway = async (
  tx: Tx,
  { id, state }: Pick<ProblemRow, 'id' | 'state'>,
  at: Date | null,
): Promise<boolean> =>
  (await tx.mail.updateMany({ where: { id, state, putAwayAt: at ? null : { not: null } }, data: { putAwayAt: at } }))
    .count === 1;
