import { partsOf } from '#backend/access/policies/consultation.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { ConsultationList } from '#contract/consultations';

const name = { select: { firstName: true, lastName: true, leftOn: true } } as const;

/** The course of a consultation: nothing of what is written in it. */
export const consultationRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  teacherId: true,
  teacher: name,
  visitorId: true,
  visitor: name,
  groupId: true,
  group: { select: { name: true } },
  state: true,
  collegial: true,
  visitOn: true,
  cover: true,
  agreements: { select: { dueOn: true, doneAt: true } },
  shares: { select: { staffId: true } },
  createdAt: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.ConsultationSelect;
export type ConsultationRow = Prisma.ConsultationGetPayload<{ select: typeof consultationRow }>;

const contentRow = {
  id: true,
  lesson: true,
  form: true,
  school: { select: { consultationForm: { select: { items: true } } } },
  texts: { select: { key: true, text: true, version: true, updatedAt: true } },
  agreements: {
    select: { id: true, text: true, ownerId: true, owner: name, dueOn: true, doneAt: true },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  },
  shares: { select: { staffId: true, staff: name } },
} satisfies Prisma.ConsultationSelect;
export type ContentRow = Prisma.ConsultationGetPayload<{ select: typeof contentRow }>;

const orderings = {
  updatedAt: (order: Prisma.SortOrder): Prisma.ConsultationOrderByWithRelationInput => ({ updatedAt: order }),
  visitOn: (order: Prisma.SortOrder) => ({ visitOn: order }),
  createdAt: (order: Prisma.SortOrder) => ({ createdAt: order }),
};

export function whereConsultation(query: ConsultationList, user: User): Prisma.ConsultationWhereInput {
  const { id, schoolId, teacherId, part, state } = query;
  const [asTeacher, asVisitor, shared] = partsOf(user);
  const ofPart = { teacher: asTeacher, visitor: asVisitor, shared };
  return {
    AND: [
      {
        ...(id && { id: { in: id } }),
        ...(schoolId && { schoolId }),
        ...(teacherId && { teacherId }),
        ...(state && { state }),
      },
      (part && ofPart[part]) ?? {},
    ],
  };
}

export const listConsultations = (tx: Tx, where: Prisma.ConsultationWhereInput, query: ConsultationList) =>
  tx.consultation.findMany({ where, select: consultationRow, ...pageArguments(query, orderings) });
export const countConsultations = (tx: Tx, where: Prisma.ConsultationWhereInput) => tx.consultation.count({ where });
export const findConsultation = (tx: Tx, where: Prisma.ConsultationWhereInput) =>
  tx.consultation.findFirst({ where, select: consultationRow });

/** What is written in these. Only for consultations whose content the asker may read. */
export async function contentsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ContentRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.consultation.findMany({ where: { id: { in: [...ids] } }, select: contentRow });
  return new Map(rows.map((row) => [row.id, row]));
}
