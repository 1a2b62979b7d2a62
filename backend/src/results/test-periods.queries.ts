import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { TestPeriodChange, TestPeriodList } from '#contract/tests';

export const testPeriodRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  schoolYear: true,
  moment: true,
  opensOn: true,
  closesOn: true,
  version: true,
} satisfies Prisma.TestPeriodSelect;
export type TestPeriodRow = Prisma.TestPeriodGetPayload<{ select: typeof testPeriodRow }>;

const orderings = {
  closesOn: (order: Prisma.SortOrder): Prisma.TestPeriodOrderByWithRelationInput => ({ closesOn: order }),
  opensOn: (order: Prisma.SortOrder) => ({ opensOn: order }),
};

export const whereTestPeriod = ({ id, schoolId, schoolYear }: TestPeriodList): Prisma.TestPeriodWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(schoolYear && { schoolYear }),
});

export const listTestPeriods = (tx: Tx, where: Prisma.TestPeriodWhereInput, query: TestPeriodList) =>
  tx.testPeriod.findMany({ where, select: testPeriodRow, ...pageArguments(query, orderings) });
export const countTestPeriods = (tx: Tx, where: Prisma.TestPeriodWhereInput) => tx.testPeriod.count({ where });
export const findTestPeriod = (tx: Tx, where: Prisma.TestPeriodWhereInput) =>
  tx.testPeriod.findFirst({ where, select: testPeriodRow });

/** False when somebody changed it since `version` was read. */
export async function changeTestPeriod(
  tx: Tx,
  known: { id: string; version: number },
  change: TestPeriodChange,
): Promise<boolean> {
  const { count } = await tx.testPeriod.updateMany({
    where: known,
    data: {
      ...(change.opensOn && { opensOn: toDate(change.opensOn) }),
      ...(change.closesOn && { closesOn: toDate(change.closesOn) }),
      version: { increment: 1 },
    },
  });
  return count === 1;
}
