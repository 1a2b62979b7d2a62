import type { Tx } from '#backend/database/database';

type Sides = { keptId: string; formerId: string };
/** Plans in which the pupil now stands for the former one, and places that were there twice. */
export type MergedPlacements = { moved: string[]; double: unknown[] };

/** Placements in group plans go along. In a plan where both stood, the place of the pupil that stays is the one. */
export async function movePlacements(tx: Tx, { keptId, formerId }: Sides): Promise<MergedPlacements> {
  const double = await tx.$queryRaw<{ row: unknown }[]>`
    DELETE FROM "GroupPlanPupil" x WHERE x."pupilId" = ${formerId}::uuid
      AND EXISTS (SELECT FROM "GroupPlanPupil" k WHERE k."boardId" = x."boardId" AND k."planId" = x."planId" AND k."pupilId" = ${keptId}::uuid)
    RETURNING to_jsonb(x) AS row`;
  const moved = await tx.$queryRaw<{ planId: string }[]>`
    UPDATE "GroupPlanPupil" SET "pupilId" = ${keptId}::uuid WHERE "pupilId" = ${formerId}::uuid RETURNING "planId"`;
  return { moved: moved.map(({ planId }) => planId), double: double.map(({ row }) => row) };
}

/** Only plans that are still there; a place that was taken out by hand meanwhile stays out. */
export async function movePlacementsBack(
  tx: Tx,
  { keptId, formerId }: Sides,
  { moved, double }: MergedPlacements,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "GroupPlanPupil" SET "pupilId" = ${formerId}::uuid WHERE "pupilId" = ${keptId}::uuid AND "planId" = ANY(${moved}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO "GroupPlanPupil" SELECT x.* FROM jsonb_populate_recordset(NULL::"GroupPlanPupil", ${JSON.stringify(double)}::jsonb) x
    WHERE EXISTS (SELECT FROM "GroupPlan" p WHERE p."boardId" = x."boardId" AND p.id = x."planId") ON CONFLICT DO NOTHING`;
}
