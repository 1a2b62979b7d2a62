export type SchoolFigures = { weight: number | null; percent1F: number | null; percent1S2F: number | null };

export type SimilarSchools = {
  schools: number;
  median1F: number | null;
  median1S2F: number | null;
  low1S2F: number | null;
  high1S2F: number | null;
};

/** Schools whose weight is at most this far away are compared with each other. */
export const similarWithin = 1;

/**
 * The middle of all schools with a weight at most 1 away (the school itself among them), and the middle half on 1S/2F:
 * a quarter of them is lower than `low1S2F`, a quarter higher than `high1S2F`. Percentages 0..100 with two decimals.
 * A school without both percentages does not count; without a weight nothing is similar.
 */
export function similarTo(weight: number | null, all: readonly SchoolFigures[]): SimilarSchools {
  // Weights have two decimals: in hundredths the border is exact.
  const near = all.filter(
    (one) =>
      weight !== null &&
      one.weight !== null &&
      Math.abs(Math.round(100 * (one.weight - weight))) <= 100 * similarWithin,
  );
  const pairs = near.flatMap(({ percent1F, percent1S2F }) =>
    percent1F === null || percent1S2F === null ? [] : [{ percent1F, percent1S2F }],
  );
  const at1F = pairs.map(({ percent1F }) => percent1F).sort((a, b) => a - b);
  const at1S2F = pairs.map(({ percent1S2F }) => percent1S2F).sort((a, b) => a - b);
  return {
    schools: pairs.length,
    median1F: quantile(at1F, 0.5),
    median1S2F: quantile(at1S2F, 0.5),
    low1S2F: quantile(at1S2F, 0.25),
    high1S2F: quantile(at1S2F, 0.75),
  };
}

/** Of sorted values, on the straight line between the two nearest; null of none. Two decimals. */
function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return null;
  return Math.round(100 * (low + (high - low) * (at - Math.floor(at)))) / 100;
}
