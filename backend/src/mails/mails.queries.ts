import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { MailList } from '#contract/mails';

export const mailRow = {
  id: true,
  to: true,
  kind: true,
  subject: true,
  html: true,
  text: true,
  messageId: true,
  sentAt: true,
  localDay: true,
} satisfies Prisma.MailSelect;
export type MailRow = Prisma.MailGetPayload<{ select: typeof mailRow }>;

const orderings = {
  sentAt: (order: Prisma.SortOrder): Prisma.MailOrderByWithRelationInput => ({ createdAt: order }),
  to: (order: Prisma.SortOrder) => ({ to: order }),
};

const holds = (field: 'to' | 'subject', contains: string) => ({ [field]: { contains, mode: 'insensitive' as const } });

export const whereMail = ({ id, q, kind, to, localDay }: MailList): Prisma.MailWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(q && { OR: [holds('to', q), holds('subject', q)] }),
  ...(kind && { kind }),
  ...(to && { to }),
  ...(localDay && { localDay: toDate(localDay) }),
});

export const listMails = (tx: Tx, query: MailList) =>
  tx.mail.findMany({ where: whereMail(query), select: mailRow, ...pageArguments(query, orderings) });
export const countMails = (tx: Tx, query: MailList) => tx.mail.count({ where: whereMail(query) });
export const findMail = (tx: Tx, id: string) => tx.mail.findFirst({ where: { id }, select: mailRow });
