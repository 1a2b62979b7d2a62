import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { AgreementList } from '#contract/conversations';

const person = { select: { firstName: true, lastName: true } } as const;

export const agreementRow = {
  id: true,
  conversationId: true,
  conversation: {
    select: {
      ...{ title: true, schoolId: true, level: true, state: true, chairId: true },
      school: { select: { name: true } },
      attendees: { select: { staffId: true } },
    },
  },
  pointId: true,
  text: true,
  taskId: true,
  task: { select: { ownerId: true, owner: person, dueOn: true, doneAt: true, cancelledAt: true, version: true } },
  createdAt: true,
} satisfies Prisma.ConversationAgreementSelect;
export type AgreementRow = Prisma.ConversationAgreementGetPayload<{ select: typeof agreementRow }>;

const orderings = {
  dueOn: (order: Prisma.SortOrder): Prisma.ConversationAgreementOrderByWithRelationInput => ({
    task: { dueOn: order },
  }),
  createdAt: (order: Prisma.SortOrder) => ({ createdAt: order }),
};

const openTask = { doneAt: null } as const;

/** What the state asks of the task. */
const whereState = (state: AgreementList['state'], { today }: User): Prisma.ReviewTaskWhereInput => ({
  ...(state === 'open' && openTask),
  ...(state === 'done' && { doneAt: { not: null }, cancelledAt: null }),
  ...(state === 'overdue' && { ...openTask, dueOn: { lt: toDate(today) } }),
});

export const whereAgreement = (query: AgreementList, user: User): Prisma.ConversationAgreementWhereInput => ({
  AND: [
    query.id ? { id: { in: query.id } } : {},
    query.schoolId ? { conversation: { schoolId: query.schoolId } } : {},
    query.conversationId ? { conversationId: query.conversationId } : {},
    query.ownerId ? { task: { ownerId: query.ownerId } } : {},
    query.mine === 'true' ? { task: { ownerId: user.staffId } } : {},
    query.mine === 'false' ? { task: { OR: [{ ownerId: null }, { ownerId: { not: user.staffId } }] } } : {},
    query.state ? { task: whereState(query.state, user) } : {},
  ],
});

export const listAgreements = (tx: Tx, where: Prisma.ConversationAgreementWhereInput, query: AgreementList) =>
  tx.conversationAgreement.findMany({ where, select: agreementRow, ...pageArguments(query, orderings) });
export const countAgreements = (tx: Tx, where: Prisma.ConversationAgreementWhereInput) =>
  tx.conversationAgreement.count({ where });
export const findAgreement = (tx: Tx, where: Prisma.ConversationAgreementWhereInput) =>
  tx.conversationAgreement.findFirst({ where, select: agreementRow });

export const agreementsOf = (tx: Tx, conversationId: string) =>
  tx.conversationAgreement.findMany({
    where: { conversationId },
    select: agreementRow,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 200,
  });

export const addAgreement = (tx: Tx, data: Prisma.ConversationAgreementUncheckedCreateInput) =>
  tx.conversationAgreement.createMany({ data });

export const sayAgreement = (tx: Tx, id: string, text: string) =>
  tx.conversationAgreement.updateMany({ where: { id }, data: { text } });
