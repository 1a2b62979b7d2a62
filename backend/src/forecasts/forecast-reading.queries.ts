import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { ForecastList } from '#contract/forecasts';

export const forecastRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  method: true,
  modelVersion: true,
  cutOffOn: true,
  createdAt: true,
  trigger: true,
  importId: true,
  testPeriodId: true,
  settings: true,
  inForce: { select: { schoolId: true } },
  columns: { orderBy: [{ indicator: 'desc' }, { resultsYear: 'asc' }] },
} satisfies Prisma.ForecastRunSelect;
export type ForecastRow = Prisma.ForecastRunGetPayload<{ select: typeof forecastRow }>;

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.ForecastRunOrderByWithRelationInput => ({ createdAt: order }),
  schoolName: (order: Prisma.SortOrder) => ({ school: { name: order } }),
};

export const whereForecast = ({ id, schoolId, inForce }: ForecastList): Prisma.ForecastRunWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(inForce !== undefined && { inForce: inForce ? { some: {} } : { none: {} } }),
});

export const listForecasts = (tx: Tx, where: Prisma.ForecastRunWhereInput, query: ForecastList) =>
  tx.forecastRun.findMany({ where, select: forecastRow, ...pageArguments(query, orderings) });
export const countForecasts = (tx: Tx, where: Prisma.ForecastRunWhereInput) => tx.forecastRun.count({ where });
export const findForecast = (tx: Tx, where: Prisma.ForecastRunWhereInput) =>
  tx.forecastRun.findFirst({ where, select: forecastRow });

export const listRefreshRows = (tx: Tx, requestId: string) =>
  tx.outbox.findMany({
    where: { dedupeKey: { startsWith: `forecast.refresh:manual:${requestId}:` } },
    select: { state: true },
    take: 1000,
  });
