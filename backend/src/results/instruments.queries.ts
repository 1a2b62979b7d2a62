import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { InstrumentList } from '#contract/instruments';
import type { TestMoment } from '#domain/results/moments';

export const instrumentRow = {
  id: true,
  code: true,
  name: true,
  kind: true,
  provider: { select: { name: true } },
  domains: { select: { yearGroup: true, domain: true }, orderBy: { yearGroup: 'asc' } },
} satisfies Prisma.InstrumentSelect;
export type InstrumentRow = Prisma.InstrumentGetPayload<{ select: typeof instrumentRow }>;

const instrumentOrderings = {
  code: (order: Prisma.SortOrder): Prisma.InstrumentOrderByWithRelationInput => ({ code: order }),
  name: (order: Prisma.SortOrder) => ({ name: order }),
};
export const whereInstrument = ({ id, provider }: InstrumentList): Prisma.InstrumentWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(provider && { provider: { code: provider } }),
});

export const listInstruments = (tx: Tx, query: InstrumentList) =>
  tx.instrument.findMany({
    where: whereInstrument(query),
    select: instrumentRow,
    ...pageArguments(query, instrumentOrderings),
  });
export const countInstruments = (tx: Tx, query: InstrumentList) =>
  tx.instrument.count({ where: whereInstrument(query) });
export const findInstrument = (tx: Tx, id: string) => tx.instrument.findFirst({ where: { id }, select: instrumentRow });

/** Scores per place and day: a norm holds for a day, so that is all that coverage needs of them. */
export type TakenRow = {
  instrumentId: string;
  yearGroup: number;
  moment: TestMoment;
  testLevel: string | null;
  takenOn: string;
  scores: number;
};

export const scoresTaken = (tx: Tx, instrumentIds: readonly string[]) => tx.$queryRaw<TakenRow[]>`
  SELECT "instrumentId", "yearGroup", moment, "testLevel", "takenOn"::text, count(*)::int AS scores
  FROM "Result" WHERE score IS NOT NULL AND "instrumentId" = ANY(${[...instrumentIds]}::uuid[])
  GROUP BY 1, 2, 3, 4, 5`;
