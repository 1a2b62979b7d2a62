import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { NormChange, NormCreate, NormList } from '#contract/norms';
import { joinNormOfResult } from './norm-of-result.queries';

export const normRow = {
  id: true,
  instrumentId: true,
  instrument: { select: { name: true, provider: { select: { name: true } } } },
  domain: true,
  yearGroup: true,
  moment: true,
  testLevel: true,
  mean: true,
  sd: true,
  n: true,
  scoreMin: true,
  scoreMax: true,
  bounds: true,
  cut1F: true,
  cut1S2F: true,
  validFrom: true,
  validUntil: true,
  source: true,
  version: true,
} satisfies Prisma.NormSelect;
export type NormRow = Prisma.NormGetPayload<{ select: typeof normRow }>;

const orderings = {
  yearGroup: (order: Prisma.SortOrder): Prisma.NormOrderByWithRelationInput => ({ yearGroup: order }),
  validFrom: (order: Prisma.SortOrder) => ({ validFrom: order }),
};

export const whereNorm = ({ id, instrumentId, yearGroup, moment }: NormList): Prisma.NormWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(instrumentId && { instrumentId }),
  ...(yearGroup && { yearGroup }),
  ...(moment && { moment }),
});

export const listNorms = (tx: Tx, query: NormList) =>
  tx.norm.findMany({ where: whereNorm(query), select: normRow, ...pageArguments(query, orderings) });
export const countNorms = (tx: Tx, query: NormList) => tx.norm.count({ where: whereNorm(query) });
export const findNorm = (tx: Tx, id: string) => tx.norm.findFirst({ where: { id }, select: normRow });
export const normsOfInstruments = (tx: Tx, instrumentIds: readonly string[]) =>
  tx.norm.findMany({
    where: { instrumentId: { in: [...instrumentIds] } },
    select: normRow,
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  });

/** Who enters a norm waits here for who is entering one of the same instrument. False when there is no such instrument. */
export async function lockInstrument(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Instrument" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return found.length === 1;
}

export async function addNorm(tx: Tx, boardId: string, { bounds, ...norm }: NormCreate): Promise<string> {
  const { instrumentId, yearGroup, domain } = norm;
  const data = { ...norm, boardId, bounds: bounds ?? Prisma.DbNull, ...daysOf(norm) };
  const { id } = await tx.norm.create({ data: data as Prisma.NormUncheckedCreateInput, select: { id: true } });
  await tx.instrumentDomain.createMany({
    data: [{ boardId, instrumentId, yearGroup, domain }],
    skipDuplicates: true,
  });
  return id;
}

/** False when somebody changed it since `version` was read. */
export async function changeNorm(
  tx: Tx,
  known: { id: string; version: number },
  { bounds, ...change }: NormChange,
): Promise<boolean> {
  const data = { ...change, ...daysOf(change), ...(bounds !== undefined && { bounds: bounds ?? Prisma.DbNull }) };
  const { count } = await tx.norm.updateMany({
    where: known,
    data: { ...(data as Prisma.NormUncheckedUpdateManyInput), version: { increment: 1 } },
  });
  return count === 1;
}

/** False when somebody changed it since `version` was read. */
export async function removeNorm(tx: Tx, known: { id: string; version: number }): Promise<boolean> {
  const { count } = await tx.norm.deleteMany({ where: known });
  return count === 1;
}

function daysOf({ validFrom, validUntil }: Pick<NormChange, 'validFrom' | 'validUntil'>) {
  return {
    ...(validFrom && { validFrom: toDate(validFrom) }),
    ...(validUntil !== undefined && { validUntil: validUntil && toDate(validUntil) }),
  };
}

/** How many scores are read with this norm. */
export async function scoresReadWith(tx: Tx, { id, instrumentId }: { id: string; instrumentId: string }) {
  const [row] = await tx.$queryRaw<{ scores: number }[]>`
    SELECT count(*)::int AS scores FROM "Result" r ${joinNormOfResult}
    WHERE r."instrumentId" = ${instrumentId}::uuid AND r.score IS NOT NULL AND norm.id = ${id}::uuid`;
  return row?.scores ?? 0;
}

/** Schools whose results are read with norms of this instrument. */
export const schoolsUsing = (tx: Tx, instrumentIds: readonly string[]) => tx.$queryRaw<{ id: string }[]>`
  SELECT DISTINCT "schoolId" AS id FROM "Result" WHERE "instrumentId" = ANY(${[...instrumentIds]}::uuid[]) ORDER BY 1`;
