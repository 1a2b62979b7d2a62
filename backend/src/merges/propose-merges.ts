import type { Tx } from '#backend/database/database';
import { type Identity, likelyPairs } from '#domain/pupils/same-pupil';

/** Who shares a birth date or an ECK iD with one of these pupils: two queries, however many pupils there are. */
const alike = (tx: Tx, pupilIds: readonly string[]) => tx.$queryRaw<Identity[]>`
  WITH fresh AS (SELECT "birthDate", "eckId" FROM "PupilIdentity" WHERE "pupilId" = ANY(${[...pupilIds]}::uuid[]))
  SELECT "pupilId", "firstName", "lastName", "birthDate"::text, "eckId" FROM "PupilIdentity"
  WHERE "birthDate" IN (SELECT "birthDate" FROM fresh) OR "eckId" IN (SELECT "eckId" FROM fresh)`;

/**
 * Proposes to merge what may be one pupil under two keys. A pair that was proposed before is not proposed again, so what
 * people decided on it stays decided.
 */
export async function proposeMerges(
  tx: Tx,
  { pupilIds, importId, at }: { pupilIds: readonly string[]; importId: string | null; at: Date },
): Promise<void> {
  if (pupilIds.length === 0) return;
  const pairs = likelyPairs(await alike(tx, pupilIds), new Set(pupilIds));
  if (pairs.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "MergeProposal" ("boardId", "pupilId", "otherId", reason, "importId", "createdAt")
    SELECT nullif(current_setting('koers.board', true), '')::uuid, pair.*, ${importId}::uuid, ${at}
    FROM unnest(${pairs.map(({ pupilId }) => pupilId)}::uuid[], ${pairs.map(({ otherId }) => otherId)}::uuid[],
      ${pairs.map(({ reason }) => reason)}::text[]) AS pair
    ON CONFLICT ("boardId", "pupilId", "otherId") DO NOTHING`;
}

/** A pupil whose key became a second key of another is no longer compared with anybody. */
export const dropOpenProposals = (tx: Tx, formerId: string, without: string) => tx.$executeRaw`
  DELETE FROM "MergeProposal" WHERE state = 'open' AND id <> ${without}::uuid
    AND ${formerId}::uuid IN ("pupilId", "otherId")`;
