import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import type { PlanPart } from '#contract/group-plans';
import { sectionKeys } from '#domain/group-plans/plan-state';

export type At = { boardId: string; planId: string; key: PlanPart };

/** Every part of a new plan, still without a text. */
export const addSections = (tx: Tx, of: { boardId: string; planId: string }) =>
  tx.groupPlanSection.createMany({ data: [...sectionKeys, 'pupils'].map((key) => ({ ...of, key })) });

type Saved = { text: string; writerId: string; savedAt: Date; placements?: Prisma.InputJsonValue };

/** Saves a part one version further and keeps what was saved. False when somebody saved it since `version` was read. */
export async function saveSection(
  tx: Tx,
  { boardId, planId, key }: At,
  version: number,
  { placements, ...saved }: Saved,
): Promise<boolean> {
  const { count } = await tx.groupPlanSection.updateMany({
    where: { planId, key, version },
    data: { ...saved, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.groupPlanSectionVersion.create({
    data: { boardId, planId, key, version: version + 1, ...saved, ...(placements !== undefined && { placements }) },
  });
  return true;
}

const versionRow = {
  key: true,
  version: true,
  text: true,
  placements: true,
  writerId: true,
  savedAt: true,
} satisfies Prisma.GroupPlanSectionVersionSelect;

type Asked = { key?: PlanPart | undefined; page: number; perPage: number };

/** Newest first. */
export const versionsOf = (tx: Tx, planId: string, { key, page, perPage }: Asked) =>
  tx.groupPlanSectionVersion.findMany({
    where: { planId, ...(key && { key }) },
    select: versionRow,
    orderBy: [{ savedAt: 'desc' }, { key: 'asc' }, { version: 'desc' }],
    skip: (page - 1) * perPage,
    take: perPage,
  });

export const countVersions = (tx: Tx, planId: string, { key }: Asked) =>
  tx.groupPlanSectionVersion.count({ where: { planId, ...(key && { key }) } });

export const findVersion = (tx: Tx, where: { planId: string; key: string; version: number }) =>
  tx.groupPlanSectionVersion.findFirst({ where, select: versionRow });

export const touchPlan = (tx: Tx, id: string, changedAt: Date) =>
  tx.groupPlan.updateMany({ where: { id }, data: { changedAt } });
