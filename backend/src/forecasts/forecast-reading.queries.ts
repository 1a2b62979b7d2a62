import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import { toDate } from '#backend/platform/clock';
import type { ForecastList } from '#contract/forecasts';
import type { Day } from '#domain/calendar/day';

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
  wasInForce: { select: { sinceOn: true }, orderBy: { nth: 'asc' }, take: 1 },
  columns: { orderBy: [{ indicator: 'desc' }, { resultsYear: 'asc' }] },
} satisfies Prisma.ForecastRunSelect;
export type ForecastRow = Prisma.ForecastRunGetPayload<{ select: typeof forecastRow }>;

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.ForecastRunOrderByWithRelationInput => ({ createdAt: order }),
  schoolName: (order: Prisma.SortOrder) => ({ school: { name: order } }),
};

export const whereForecast = ({ id, schoolId, inForce, wasInForce }: ForecastList): Prisma.ForecastRunWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(inForce !== undefined && { inForce: inForce ? { some: {} } : { none: {} } }),
  ...(wasInForce !== undefined && { wasInForce: wasInForce ? { some: {} } : { none: {} } }),
});

/** The run that each school went by at the end of a day. What was computed only to look back was never gone by. */
export const runsInForceOn = async (tx: Tx, day: Day): Promise<string[]> =>
  (
    await tx.forecastInForceLog.findMany({
      where: { sinceOn: { lte: toDate(day) } },
      orderBy: [{ schoolId: 'asc' }, { nth: 'desc' }],
      distinct: ['schoolId'],
      select: { runId: true },
    })
  ).map(({ runId }) => runId);

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
