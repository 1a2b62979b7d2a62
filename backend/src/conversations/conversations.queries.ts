import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { ConversationList } from '#contract/conversations';
import type { AgendaPoint } from '#domain/conversations/agenda';

const person = { select: { firstName: true, lastName: true } } as const;

export const conversationRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  level: true,
  domain: true,
  title: true,
  onDay: true,
  startTime: true,
  endTime: true,
  place: true,
  chairId: true,
  chair: person,
  previousId: true,
  eventId: true,
  next: { select: { id: true }, take: 1 },
  state: true,
  agendaSetAt: true,
  heldAt: true,
  closedAt: true,
  attendees: { select: { staffId: true, wasPresent: true, staff: person }, orderBy: { staffId: 'asc' } },
  createdAt: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.ConversationSelect;
export type ConversationRow = Prisma.ConversationGetPayload<{ select: typeof conversationRow }>;

export const pointRow = {
  id: true,
  position: true,
  origin: true,
  key: true,
  title: true,
  evidence: true,
  carriedFromId: true,
  isOpen: true,
  note: { select: { text: true, version: true, savedAt: true, writerId: true } },
} satisfies Prisma.ConversationPointSelect;
export type PointRow = Prisma.ConversationPointGetPayload<{ select: typeof pointRow }>;

const orderings = {
  onDay: (order: Prisma.SortOrder): Prisma.ConversationOrderByWithRelationInput => ({ onDay: order }),
  title: (order: Prisma.SortOrder) => ({ title: order }),
  updatedAt: (order: Prisma.SortOrder) => ({ updatedAt: order }),
};

export const whereConversation = ({ id, schoolId, level, state, from, until, q }: ConversationList) =>
  ({
    ...(id && { id: { in: id } }),
    ...(schoolId && { schoolId }),
    ...(level && { level }),
    ...(state && { state }),
    ...((from ?? until) && { onDay: { ...(from && { gte: toDate(from) }), ...(until && { lte: toDate(until) }) } }),
    ...(q && { title: { contains: q, mode: 'insensitive' } }),
  }) satisfies Prisma.ConversationWhereInput;

export const listConversations = (tx: Tx, where: Prisma.ConversationWhereInput, query: ConversationList) =>
  tx.conversation.findMany({ where, select: conversationRow, ...pageArguments(query, orderings) });
export const countConversations = (tx: Tx, where: Prisma.ConversationWhereInput) => tx.conversation.count({ where });
export const findConversation = (tx: Tx, where: Prisma.ConversationWhereInput) =>
  tx.conversation.findFirst({ where, select: conversationRow });

export type Counted = { id: string; points: number; openPoints: number; agreements: number; openAgreements: number };

/** Points and agreements of each, in one query. */
export const countsOf = (tx: Tx, ids: readonly string[]) => tx.$queryRaw<Counted[]>`
  SELECT c.id,
    (SELECT count(*)::int FROM "ConversationPoint" p WHERE p."boardId" = c."boardId" AND p."conversationId" = c.id) AS points,
    (SELECT count(*)::int FROM "ConversationPoint" p WHERE p."boardId" = c."boardId" AND p."conversationId" = c.id AND p."isOpen")
      AS "openPoints",
    count(t.id)::int AS agreements, count(t.id) FILTER (WHERE t."doneAt" IS NULL)::int AS "openAgreements"
  FROM "Conversation" c
  LEFT JOIN "ConversationAgreement" a ON a."boardId" = c."boardId" AND a."conversationId" = c.id
  LEFT JOIN "ReviewTask" t ON t."boardId" = a."boardId" AND t.id = a."taskId" AND t."cancelledAt" IS NULL
  WHERE c.id = ANY(${[...ids]}::uuid[]) GROUP BY c."boardId", c.id`;

export const listPoints = (tx: Tx, conversationId: string) =>
  tx.conversationPoint.findMany({
    where: { conversationId },
    select: pointRow,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 300,
  });

export type NewConversation = Omit<
  Prisma.ConversationUncheckedCreateInput,
  'attendees' | 'points' | 'agreements' | 'privateNotes' | 'next'
> & { id: string };

export async function addConversation(
  tx: Tx,
  conversation: NewConversation,
  attendeeIds: readonly string[],
): Promise<void> {
  await tx.conversation.createMany({ data: conversation });
  await setAttendees(tx, { boardId: conversation.boardId, conversationId: conversation.id }, attendeeIds);
}

type Place = { boardId: string; conversationId: string };

export async function setAttendees(tx: Tx, place: Place, staffIds: readonly string[]): Promise<void> {
  await tx.conversationAttendee.deleteMany({
    where: { conversationId: place.conversationId, staffId: { notIn: [...staffIds] } },
  });
  await tx.conversationAttendee.createMany({
    data: staffIds.map((staffId) => ({ ...place, staffId })),
    skipDuplicates: true,
  });
}

/** Who was there; the others were not. */
export async function markPresent(tx: Tx, conversationId: string, staffIds: readonly string[]): Promise<void> {
  await tx.conversationAttendee.updateMany({ where: { conversationId }, data: { wasPresent: false } });
  await tx.conversationAttendee.updateMany({
    where: { conversationId, staffId: { in: [...staffIds] } },
    data: { wasPresent: true },
  });
}

type Saved = Omit<Prisma.ConversationUncheckedUpdateManyInput, 'boardId' | 'id' | 'version'>;

/** False when somebody changed it since. */
export async function saveConversation(tx: Tx, known: { id: string; version: number }, data: Saved): Promise<boolean> {
  const { count } = await tx.conversation.updateMany({ where: known, data: { ...data, version: { increment: 1 } } });
  return count === 1;
}

export type PlacedPoint = AgendaPoint & { id: string; position: number };

/** New points, each with an empty note. */
export async function addPoints(tx: Tx, place: Place, points: readonly PlacedPoint[]): Promise<void> {
  await tx.conversationPoint.createMany({
    data: points.map(({ evidence, ...one }) => ({ ...place, ...one, ...(evidence && { evidence }) })),
  });
  await tx.conversationNote.createMany({ data: points.map(({ id }) => ({ boardId: place.boardId, pointId: id })) });
}

export const removePoints = (tx: Tx, conversationId: string, ids: readonly string[]) =>
  tx.conversationPoint.deleteMany({ where: { conversationId, id: { in: [...ids] } } });

/** The places of all points of a conversation, in one statement. */
export const placePoints = (tx: Tx, conversationId: string, ids: readonly string[]) => tx.$executeRaw`
  UPDATE "ConversationPoint" p SET position = o.at - 1
  FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS o(id, at)
  WHERE p.id = o.id AND p."conversationId" = ${conversationId}::uuid`;

export async function openPoint(
  tx: Tx,
  { conversationId, id }: { conversationId: string; id: string },
  isOpen: boolean,
): Promise<boolean> {
  const { count } = await tx.conversationPoint.updateMany({ where: { conversationId, id }, data: { isOpen } });
  return count === 1;
}

/** What known points say now, in one statement. */
export const saveEvidence = (tx: Tx, points: readonly { id: string; evidence: unknown }[]) => tx.$executeRaw`
  UPDATE "ConversationPoint" p SET evidence = CASE WHEN n.evidence = 'null'::jsonb THEN NULL ELSE n.evidence END
  FROM jsonb_to_recordset(${JSON.stringify(points)}::jsonb) AS n(id uuid, evidence jsonb) WHERE p.id = n.id`;

/** Until the transaction ends nobody else goes on from it. */
export const lockConversation = (tx: Tx, id: string) =>
  tx.$queryRaw`SELECT 1 FROM "Conversation" WHERE id = ${id}::uuid FOR UPDATE`;
export const countNext = (tx: Tx, previousId: string) => tx.conversation.count({ where: { previousId } });
