import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { PracticeList } from '#contract/measures';

export const practiceRow = {
  id: true,
  measureId: true,
  schoolId: true,
  school: { select: { name: true } },
  title: true,
  domain: true,
  yearGroup: true,
  what: true,
  forWhom: true,
  howOften: true,
  schoolYear: true,
  effect: true,
  contactId: true,
  state: true,
  publishedAt: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.PracticeSelect;
export type PracticeRow = Prisma.PracticeGetPayload<{ select: typeof practiceRow }>;

const orderings = {
  publishedAt: (order: Prisma.SortOrder): Prisma.PracticeOrderByWithRelationInput => ({ publishedAt: order }),
  title: (order: Prisma.SortOrder) => ({ title: order }),
};

/** Every word somewhere, also within a compound; the wildcards of LIKE are letters here. */
function holds(word: string): Prisma.PracticeWhereInput {
  const contains = { contains: word.replace(/[%_\\]/g, '\\$&'), mode: 'insensitive' as const };
  const texts = ['title', 'what', 'forWhom', 'howOften'].map((field) => ({ [field]: contains }));
  return { OR: [...texts, { school: { name: contains } }] };
}

export const wherePractice = ({ id, q, schoolId, domain, yearGroup }: PracticeList): Prisma.PracticeWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(domain && { domain }),
  ...(yearGroup && { yearGroup }),
  AND: (q ?? '').split(/\s+/).filter(Boolean).map(holds),
});

export const listPractices = (tx: Tx, where: Prisma.PracticeWhereInput, query: PracticeList) =>
  tx.practice.findMany({ where, select: practiceRow, ...pageArguments(query, orderings) });
export const countPractices = (tx: Tx, where: Prisma.PracticeWhereInput) => tx.practice.count({ where });
export const findPractice = (tx: Tx, where: Prisma.PracticeWhereInput) =>
  tx.practice.findFirst({ where, select: practiceRow });

type Saved = Omit<Prisma.PracticeUncheckedUpdateManyInput, 'boardId' | 'id' | 'version'>;

/** False when somebody changed it since. */
export async function savePractice(tx: Tx, where: { id: string; version: number }, saved: Saved): Promise<boolean> {
  const { count } = await tx.practice.updateMany({ where, data: { ...saved, version: { increment: 1 } } });
  return count === 1;
}
