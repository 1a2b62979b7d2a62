import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { ForecastRecordLineList, ForecastRecordList } from '#contract/forecast-records';

const recordRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  method: true,
  modelVersion: true,
  inputsHash: true,
  cutOffOn: true,
  createdAt: true,
  told: true,
} satisfies Prisma.ForecastRecordSelect;
export type RecordRow = Prisma.ForecastRecordGetPayload<{ select: typeof recordRow }>;

const recordOrderings = {
  schoolName: (order: Prisma.SortOrder): Prisma.ForecastRecordOrderByWithRelationInput => ({ school: { name: order } }),
};

export const whereRecord = ({ id, schoolId, wholeBoard }: ForecastRecordList): Prisma.ForecastRecordWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(schoolId && { schoolId }),
  ...(wholeBoard !== undefined && (wholeBoard ? { schoolId: null } : { NOT: { schoolId: null } })),
});

export const listRecords = (tx: Tx, where: Prisma.ForecastRecordWhereInput, query: ForecastRecordList) =>
  tx.forecastRecord.findMany({ where, select: recordRow, ...pageArguments(query, recordOrderings) });
export const countRecords = (tx: Tx, where: Prisma.ForecastRecordWhereInput) => tx.forecastRecord.count({ where });
export const findRecord = (tx: Tx, where: Prisma.ForecastRecordWhereInput) =>
  tx.forecastRecord.findFirst({ where, select: recordRow });

const lineRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  record: { select: { createdAt: true } },
  cohort: true,
  moment: true,
  indicator: true,
  cutOffOn: true,
  pupils: true,
  expected: true,
  low80: true,
  high80: true,
  actual: true,
  inside: true,
  behindBreak: true,
} satisfies Prisma.ForecastRecordLineSelect;
export type LineRow = Prisma.ForecastRecordLineGetPayload<{ select: typeof lineRow }>;

type LineOrder = Prisma.ForecastRecordLineOrderByWithRelationInput;
const lineOrderings = {
  cohort: (order: Prisma.SortOrder): LineOrder => ({ cohort: order }),
  schoolName: (order: Prisma.SortOrder): LineOrder => ({ school: { name: order } }),
  /** The day is in the order of a career within one cohort; the moment itself is only a word. */
  cutOffOn: (order: Prisma.SortOrder): LineOrder => ({ cutOffOn: order }),
  indicator: (order: Prisma.SortOrder): LineOrder => ({ indicator: order }),
  expected: (order: Prisma.SortOrder): LineOrder => ({ expected: { sort: order, nulls: 'last' } }),
  actual: (order: Prisma.SortOrder): LineOrder => ({ actual: { sort: order, nulls: 'last' } }),
  inside: (order: Prisma.SortOrder): LineOrder => ({ inside: { sort: order, nulls: 'last' } }),
};

/** The newest cohort first, a school and then a career at a time. */
const inOrder: readonly LineOrder[] = [
  { cohort: 'desc' },
  { school: { name: 'asc' } },
  { cutOffOn: 'asc' },
  { indicator: 'desc' },
];

export function whereLine(query: ForecastRecordLineList): Prisma.ForecastRecordLineWhereInput {
  const { id, schoolId, cohort, moment, indicator, inside } = query;
  return {
    ...(id && { id: { in: id } }),
    ...(schoolId && { schoolId }),
    ...(cohort !== undefined && { cohort }),
    ...(moment && { moment }),
    ...(indicator && { indicator }),
    ...(inside !== undefined && { inside }),
  };
}

export const listLines = (tx: Tx, where: Prisma.ForecastRecordLineWhereInput, query: ForecastRecordLineList) =>
  tx.forecastRecordLine.findMany({ where, select: lineRow, ...pageArguments(query, lineOrderings, inOrder) });
export const countLines = (tx: Tx, where: Prisma.ForecastRecordLineWhereInput) =>
  tx.forecastRecordLine.count({ where });
export const findLine = (tx: Tx, where: Prisma.ForecastRecordLineWhereInput) =>
  tx.forecastRecordLine.findFirst({ where, select: lineRow });
