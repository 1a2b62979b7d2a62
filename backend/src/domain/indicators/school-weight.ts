import { type SchoolYear, schoolYearAfter, schoolYearOfResults } from '#domain/calendar/school-year';

export type WeightOfYear = { schoolYear: SchoolYear; weight: number };

/**
 * The school weight that goes with a results year: the unweighted mean of three CBS years, of fewer when not all are
 * there. Since the results of 2024 the three years *before* the last results year count: results 2023-2025 go with the
 * weights of 2021-2022, 2022-2023 and 2023-2024. Two decimals. Source: inspectorate, schoolweging (facts §1.2).
 * When none of the three is known yet, the latest three known years stand in, marked as provisional.
 */
export function weightFor(
  resultsYear: number,
  weights: readonly WeightOfYear[],
): { weight: number; provisional: boolean } | null {
  const own = schoolYearOfResults(resultsYear);
  const wanted = [1, 2, 3].map((back) => schoolYearAfter(own, -back));
  const found = weights.filter(({ schoolYear }) => wanted.includes(schoolYear));
  if (found.length === wanted.length) return { weight: meanOf(found), provisional: false };
  const before = [...weights]
    .filter(({ schoolYear }) => schoolYear < own)
    .sort((a, b) => a.schoolYear.localeCompare(b.schoolYear));
  const latest = before.slice(-3);
  return latest.length === 0
    ? null
    : { weight: meanOf(latest), provisional: (latest.at(-1)?.schoolYear ?? '') < (wanted[0] ?? '') };
}

const meanOf = (weights: readonly WeightOfYear[]): number =>
  Math.round((weights.reduce((sum, { weight }) => sum + weight, 0) / weights.length) * 100) / 100;
