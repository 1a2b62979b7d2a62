import type { Tx } from '#backend/database/database';

const outcome = { resultsYear: true, exempt: true, lezen: true, taalverzorging: true, rekenen: true } as const;

/** A school has at most some hundred leavers a year and keeps ten years or so. */
export const outcomesOf = (tx: Tx, schoolId: string, untilYear: number) =>
  tx.outcome.findMany({
    where: { schoolId, resultsYear: { lte: untilYear } },
    select: outcome,
    orderBy: [{ resultsYear: 'asc' }, { id: 'asc' }],
  });

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
export const boardHead = (tx: Tx) => tx.board.findFirstOrThrow({ select: { bandwidth: true } });
