import type { Tx } from '#backend/database/database';
import type { Leaver } from '#domain/indicators/judgements';

export type LeaverOfYear = Leaver & { resultsYear: number };

/** Every leaver of a school by results year; who left alike comes over the wire once. */
export async function outcomesOf(tx: Tx, schoolId: string, untilYear: number): Promise<LeaverOfYear[]> {
  const rows = await tx.$queryRaw<(LeaverOfYear & { pupils: number })[]>`
    SELECT "resultsYear", exempt, lezen, taalverzorging, rekenen, count(*)::int AS pupils FROM "Outcome"
    WHERE "schoolId" = ${schoolId}::uuid AND "resultsYear" <= ${untilYear}::int GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`;
  return rows.flatMap(({ pupils, ...alike }) => Array.from({ length: pupils }, () => alike));
}

/** Published years of a real school, for a board that has not imported its own outcomes. */
export const publishedOf = (tx: Tx, ovt: string, untilYear: number) =>
  tx.openSchoolResult.findMany({ where: { ovt, masked: false, resultsYear: { lte: untilYear } } });

export const schoolHead = (tx: Tx, schoolId: string) =>
  tx.school.findFirst({
    where: { id: schoolId },
    select: {
      boardId: true,
      id: true,
      ovt: true,
      weights: { select: { schoolYear: true, weight: true }, orderBy: { schoolYear: 'asc' } },
    },
  });
