import type { Tx } from '#backend/database/database';

/** Three published years of a real school together. */
type PooledRow = { weight: number; judgements: number; at1F: number; at1S2F: number };

/**
 * Schools of the country near a weight, of which all three years were published: masked ones are never guessed. Counts
 * as in `judgementsFromPercentages`; the shares are computed from them.
 */
export const pooledNear = (
  tx: Tx,
  { weight, within, resultsYear }: { weight: number; within: number; resultsYear: number },
) => tx.$queryRaw<PooledRow[]>`
  SELECT s."schoolWeight"::float8 AS weight, 3 * sum(r.pupils)::int AS judgements,
         sum(round(r."percent1F" * r.pupils * 3 / 100))::int AS "at1F",
         sum(round(r."percent1S2F" * r.pupils * 3 / 100))::int AS "at1S2F"
  FROM "OpenSchool" s
  JOIN "OpenSchoolResult" r ON r.ovt = s.ovt AND r."resultsYear" BETWEEN ${resultsYear - 2} AND ${resultsYear}
  WHERE s."schoolWeight" BETWEEN ${weight - within}::numeric AND ${weight + within}::numeric
  GROUP BY s.ovt, s."schoolWeight"
  HAVING count(*) = 3 AND bool_and(NOT r.masked AND num_nonnulls(r.pupils, r."percent1F", r."percent1S2F") = 3)`;
