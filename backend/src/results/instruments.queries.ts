import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { InstrumentList } from '#contract/instruments';
import type { TestMoment } from '#domain/results/moments';
import { normHolds } from './norm-of-result.queries';

export const instrumentRow = {
  id: true,
  code: true,
  name: true,
  kind: true,
  provider: { select: { code: true, name: true } },
  domains: { select: { yearGroup: true, domain: true }, orderBy: { yearGroup: 'asc' } },
} satisfies Prisma.InstrumentSelect;
export type InstrumentRow = Prisma.InstrumentGetPayload<{ select: typeof instrumentRow }>;

const instrumentOrderings = {
  code: (order: Prisma.SortOrder): Prisma.InstrumentOrderByWithRelationInput => ({ code: order }),
  name: (order: Prisma.SortOrder) => ({ name: order }),
  provider: (order: Prisma.SortOrder) => ({ provider: { name: order } }),
};
const whereInstrument = ({ id, provider, kind, domain }: InstrumentList): Prisma.InstrumentWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(provider && { provider: { code: provider } }),
  ...(kind && { kind }),
  ...(domain && { domains: { some: { domain } } }),
});

/**
 * Days between which the same norms hold, whatever the test: one of them stands for all. A board tests on tens of
 * thousands of days and places, and has a handful of such stretches.
 */
const stretch = Prisma.sql`width_bucket(r."takenOn", (SELECT ARRAY(
  SELECT DISTINCT day FROM "Norm", unnest(ARRAY["validFrom", "validUntil" + 1]) AS day WHERE day IS NOT NULL ORDER BY day)))`;

/** Instruments with a score that no norm held for on its day; tests of a method have none and need none. */
const withoutNorm = (tx: Tx) => tx.$queryRaw<{ id: string }[]>`
  SELECT DISTINCT r."instrumentId" AS id
  FROM (SELECT "boardId", "instrumentId", "yearGroup", moment, "testLevel", min("takenOn") AS "takenOn"
        FROM "Result" r WHERE score IS NOT NULL GROUP BY 1, 2, 3, 4, 5, ${stretch}) r
  WHERE NOT EXISTS (SELECT FROM "Instrument" i WHERE i."boardId" = r."boardId" AND i.id = r."instrumentId" AND i.kind = 'method')
    AND NOT EXISTS (SELECT FROM "Norm" n WHERE n."boardId" = r."boardId" AND n."instrumentId" = r."instrumentId"
    AND n."yearGroup" = r."yearGroup" AND n.moment = r.moment AND ${normHolds})`;

/** The filters, and the one that only the results can answer. */
export async function whichInstruments(tx: Tx, query: InstrumentList): Promise<Prisma.InstrumentWhereInput> {
  if (query.withoutNorm === undefined) return whereInstrument(query);
  const ids = (await withoutNorm(tx)).map(({ id }) => id);
  return { AND: [whereInstrument(query), { id: query.withoutNorm ? { in: ids } : { notIn: ids } }] };
}

export const listInstruments = (tx: Tx, where: Prisma.InstrumentWhereInput, query: InstrumentList) =>
  tx.instrument.findMany({ where, select: instrumentRow, ...pageArguments(query, instrumentOrderings) });
export const countInstruments = (tx: Tx, where: Prisma.InstrumentWhereInput) => tx.instrument.count({ where });
export const findInstrument = (tx: Tx, id: string) => tx.instrument.findFirst({ where: { id }, select: instrumentRow });

/** Scores per place and stretch of days; `takenOn` is the first of them. */
export type TakenRow = {
  instrumentId: string;
  yearGroup: number;
  moment: TestMoment;
  testLevel: string | null;
  takenOn: string;
  scores: number;
};

export const scoresTaken = (tx: Tx, instrumentIds: readonly string[]) => tx.$queryRaw<TakenRow[]>`
  SELECT "instrumentId", "yearGroup", moment, "testLevel", min("takenOn")::text AS "takenOn", count(*)::int AS scores
  FROM "Result" r WHERE score IS NOT NULL AND "instrumentId" = ANY(${[...instrumentIds]}::uuid[])
  GROUP BY 1, 2, 3, 4, ${stretch}`;
