import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { InstrumentList, NormList } from '#contract/tests';

export const instrumentRow = {
  id: true,
  code: true,
  name: true,
  kind: true,
  provider: { select: { name: true } },
  domains: { select: { yearGroup: true, domain: true }, orderBy: { yearGroup: 'asc' } },
} satisfies Prisma.InstrumentSelect;
export type InstrumentRow = Prisma.InstrumentGetPayload<{ select: typeof instrumentRow }>;

export const normRow = {
  id: true,
  instrumentId: true,
  instrument: { select: { name: true, provider: { select: { name: true } } } },
  domain: true,
  yearGroup: true,
  moment: true,
  mean: true,
  sd: true,
  n: true,
  validFrom: true,
  validUntil: true,
  source: true,
} satisfies Prisma.NormSelect;
export type NormRow = Prisma.NormGetPayload<{ select: typeof normRow }>;

const instrumentOrderings = {
  code: (order: Prisma.SortOrder): Prisma.InstrumentOrderByWithRelationInput => ({ code: order }),
  name: (order: Prisma.SortOrder) => ({ name: order }),
};
const normOrderings = {
  yearGroup: (order: Prisma.SortOrder): Prisma.NormOrderByWithRelationInput => ({ yearGroup: order }),
  validFrom: (order: Prisma.SortOrder) => ({ validFrom: order }),
};

export const whereInstrument = ({ id, provider }: InstrumentList): Prisma.InstrumentWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(provider && { provider: { code: provider } }),
});

export const whereNorm = ({ id, instrumentId, yearGroup }: NormList): Prisma.NormWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(instrumentId && { instrumentId }),
  ...(yearGroup && { yearGroup }),
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

export const listNorms = (tx: Tx, query: NormList) =>
  tx.norm.findMany({ where: whereNorm(query), select: normRow, ...pageArguments(query, normOrderings) });
export const countNorms = (tx: Tx, query: NormList) => tx.norm.count({ where: whereNorm(query) });
export const findNorm = (tx: Tx, id: string) => tx.norm.findFirst({ where: { id }, select: normRow });
