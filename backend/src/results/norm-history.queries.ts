import type { Tx } from '#backend/database/database';

/** Who changes norms and when; nobody when an operator does. */
export type By = { staffId: string | null; at: Date };

/** Keeps what these norms say now, before they are changed in the same transaction. */
export const keepFormerNorms = (tx: Tx, normIds: readonly string[], { staffId, at }: By) => tx.$executeRaw`
  INSERT INTO "NormVersion" ("boardId", "normId", version, "replacedAt", "replacedById", "values")
  SELECT "boardId", id, version, ${at}, ${staffId}::uuid, to_jsonb(norm) - '{boardId,id,instrumentId,version}'::text[]
  FROM "Norm" norm WHERE id = ANY(${[...normIds]}::uuid[])`;

const formerRow = { normId: true, version: true, replacedAt: true, replacedById: true, values: true } as const;

export const formerNorms = (tx: Tx, normId: string) =>
  tx.normVersion.findMany({ where: { normId }, select: formerRow, orderBy: { version: 'desc' } });
