import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { CalendarTemplateList, PlanRule } from '#contract/year-plans';

export const templateRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  name: true,
  rules: true,
  neverWeeks: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.CalendarTemplateSelect;
export type TemplateRow = Prisma.CalendarTemplateGetPayload<{ select: typeof templateRow }>;

const orderings = {
  name: (order: Prisma.SortOrder): Prisma.CalendarTemplateOrderByWithRelationInput => ({ name: order }),
  updatedAt: (order: Prisma.SortOrder) => ({ updatedAt: order }),
};

export const whereTemplate = ({
  id,
  schoolId,
  withBoard,
}: CalendarTemplateList): Prisma.CalendarTemplateWhereInput => ({
  AND: [
    id ? { id: { in: id } } : {},
    schoolId ? { OR: [{ schoolId }, ...(withBoard ? [{ schoolId: null }] : [])] } : {},
  ],
});

export const listTemplates = (tx: Tx, where: Prisma.CalendarTemplateWhereInput, query: CalendarTemplateList) =>
  tx.calendarTemplate.findMany({ where, select: templateRow, ...pageArguments(query, orderings) });
export const countTemplates = (tx: Tx, where: Prisma.CalendarTemplateWhereInput) =>
  tx.calendarTemplate.count({ where });
export const findTemplate = (tx: Tx, where: Prisma.CalendarTemplateWhereInput) =>
  tx.calendarTemplate.findFirst({ where, select: templateRow });

type Kept = { name: string; rules: readonly PlanRule[]; neverWeeks: readonly number[]; updatedAt: Date };
const toData = ({ rules, neverWeeks, ...rest }: Kept) => ({ ...rest, rules: [...rules], neverWeeks: [...neverWeeks] });

export const addTemplate = (tx: Tx, place: { boardId: string; schoolId: string | null }, template: Kept) =>
  tx.calendarTemplate.create({
    data: { ...place, ...toData(template), createdAt: template.updatedAt },
    select: { id: true },
  });

type Known = { id: string; version: number };

/** False when somebody changed it since. */
export async function saveTemplate(tx: Tx, known: Known, template: Kept): Promise<boolean> {
  const data = { ...toData(template), version: { increment: 1 } };
  return (await tx.calendarTemplate.updateMany({ where: known, data })).count === 1;
}

/** False when somebody changed it since. */
export const removeTemplate = async (tx: Tx, known: Known): Promise<boolean> =>
  (await tx.calendarTemplate.deleteMany({ where: known })).count === 1;
