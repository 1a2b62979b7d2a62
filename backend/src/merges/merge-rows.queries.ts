import type { Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import type { MergePlan, PupilRows } from '#domain/pupils/merge-plan';
import { type MergedPlacements, movePlacements, movePlacementsBack } from './merge-placements.queries';

export async function rowsOfPupil(tx: Tx, pupilId: string): Promise<PupilRows> {
  const where = { pupilId };
  const orderBy = { id: 'asc' } as const;
  const enrolments = await tx.enrolment.findMany({ where, orderBy });
  const results = await tx.result.findMany({ where, orderBy, include: { instrument: { select: { name: true } } } });
  const outcomes = await tx.outcome.findMany({ where, orderBy });
  return {
    pupilId,
    enrolments: enrolments.map(({ fromOn, ...row }) => ({ ...row, fromOn: toDay(fromOn) })),
    results: results.map(({ takenOn, instrument, ...row }) => ({
      ...row,
      instrument: instrument.name,
      takenOn: toDay(takenOn),
    })),
    outcomes,
  };
}

/** Tables whose rows go along with a pupil. Names come from here only. */
const tables = { enrolments: 'Enrolment', results: 'Result', outcomes: 'Outcome' } as const;
type Kind = keyof typeof tables;
const kinds = Object.keys(tables) as Kind[];

/** What a merge did, so that it can be undone: which rows moved, and the rows that both had alike. */
export type Merged = {
  keptId: string;
  formerId: string;
  aliases: string[];
  moved: Record<Kind, string[]>;
  double: Record<Kind, unknown[]>;
  /** Not in what was merged before group plans went along. */
  placements?: MergedPlacements;
};

export async function moveRows(
  tx: Tx,
  { keptId, formerId }: Pick<Merged, 'keptId' | 'formerId'>,
  plan: MergePlan,
): Promise<Merged> {
  const merged: Merged = {
    keptId,
    formerId,
    aliases: await moveIdentity(tx, { keptId, formerId }),
    moved: { enrolments: plan.enrolments.moved, results: plan.results.moved, outcomes: plan.outcomes.moved },
    double: { enrolments: [], results: [], outcomes: [] },
    placements: await movePlacements(tx, { keptId, formerId }),
  };
  for (const kind of kinds) {
    const table = tables[kind];
    merged.double[kind] = await takeOut(tx, table, plan[kind].double);
    await give(tx, table, { ids: plan[kind].moved, from: formerId, to: keptId });
  }
  return merged;
}

/** Rows that came under the second key since then stay with the pupil: nobody can tell whose they are. */
export async function moveRowsBack(
  tx: Tx,
  { keptId, formerId, aliases, moved, double, placements }: Merged,
): Promise<void> {
  await restoreIdentity(tx, { keptId, formerId, aliases });
  if (placements) await movePlacementsBack(tx, { keptId, formerId }, placements);
  for (const kind of kinds) {
    const table = tables[kind];
    await give(tx, table, { ids: moved[kind], from: keptId, to: formerId });
    const rows = JSON.stringify(double[kind]);
    await tx.$executeRawUnsafe(
      `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb) ON CONFLICT DO NOTHING`,
      rows,
    );
  }
}

const give = (tx: Tx, table: string, { ids, from, to }: { ids: string[]; from: string; to: string }) =>
  tx.$executeRawUnsafe(
    `UPDATE "${table}" SET "pupilId" = $3::uuid WHERE id = ANY($1::uuid[]) AND "pupilId" = $2::uuid`,
    ids,
    from,
    to,
  );

async function takeOut(tx: Tx, table: string, ids: string[]): Promise<unknown[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRawUnsafe<{ row: unknown }[]>(
    `DELETE FROM "${table}" t WHERE id = ANY($1::uuid[]) RETURNING to_jsonb(t) AS row`,
    ids,
  );
  return rows.map(({ row }) => row);
}

/** The key becomes a second key of the pupil that stays, with those it had itself. */
async function moveIdentity(tx: Tx, { keptId, formerId }: { keptId: string; formerId: string }): Promise<string[]> {
  const own = await tx.pupilAlias.findMany({ where: { pupilId: formerId }, select: { key: true } });
  await tx.pupilAlias.updateMany({ where: { pupilId: formerId }, data: { pupilId: keptId } });
  await tx.$executeRaw`
    WITH former AS (DELETE FROM "PupilIdentity" WHERE "pupilId" = ${formerId}::uuid RETURNING *)
    INSERT INTO "PupilAlias" ("boardId", key, "pupilId", "formerId", "firstName", "lastName", "birthDate", "eckId")
    SELECT "boardId", key, ${keptId}::uuid, "pupilId", "firstName", "lastName", "birthDate", "eckId" FROM former`;
  return own.map(({ key }) => key);
}

async function restoreIdentity(
  tx: Tx,
  { keptId, formerId, aliases }: Pick<Merged, 'keptId' | 'formerId' | 'aliases'>,
): Promise<void> {
  await tx.$executeRaw`
    WITH alias AS (DELETE FROM "PupilAlias" WHERE "formerId" = ${formerId}::uuid RETURNING *)
    INSERT INTO "PupilIdentity" ("boardId", "pupilId", key, "firstName", "lastName", "birthDate", "eckId")
    SELECT "boardId", "formerId", key, "firstName", "lastName", "birthDate", "eckId" FROM alias`;
  await tx.pupilAlias.updateMany({ where: { pupilId: keptId, key: { in: aliases } }, data: { pupilId: formerId } });
}

/** Whether the second key still belongs to the pupil it was merged into. */
export const isStillMerged = async (tx: Tx, { keptId, formerId }: Merged): Promise<boolean> =>
  (await tx.pupilAlias.count({ where: { pupilId: keptId, formerId } })) === 1;
