import { Prisma } from '#backend/database/generated/client';

/** Whether norm `n` of the same place is for the level of result `r` and holds on its day. */
export const normHolds = Prisma.sql`
  (n."testLevel" IS NULL OR n."testLevel" = upper(regexp_replace(r."testLevel", '\\s', '', 'g')))
  AND n."validFrom" <= r."takenOn" AND (n."validUntil" IS NULL OR n."validUntil" >= r."takenOn")`;

/**
 * Twin of `normOf`, for the database: joins `norm` to a result `r` that has "instrumentId", "yearGroup", moment,
 * "testLevel" and "takenOn". All columns of `norm` are null where no norm held that day.
 */
export const joinNormOfResult = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT n.id, n.mean, n.sd, n."cut1F", n."cut1S2F", n."validFrom" FROM "Norm" n
    WHERE n."boardId" = (SELECT nullif(current_setting('koers.board', true), '')::uuid)
      AND n."instrumentId" = r."instrumentId" AND n."yearGroup" = r."yearGroup" AND n.moment = r.moment
      AND ${normHolds}
    ORDER BY n."testLevel" NULLS LAST LIMIT 1) norm ON true`;
