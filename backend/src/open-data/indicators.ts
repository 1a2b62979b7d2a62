import type { PrismaClient } from '#backend/database/generated/client';
import { type Judgements, judgementsFromPercentages } from '#domain/indicators/judgements';
import { judgeSchool, type SchoolJudged, type YearKnown } from '#domain/indicators/judge-school';
import type { SignalTable } from '#domain/indicators/signal-values';
import type { Database } from '#backend/database/database';

export type PublishedSchool = {
  ovt: string;
  weight: number | null;
  judged: SchoolJudged;
  years: { resultsYear: number; known: YearKnown }[];
};

type OpenTables = Pick<Database['common'], 'openSchools' | 'openResults' | 'signalValues'>;
type ResultRow = Awaited<ReturnType<PrismaClient['openSchoolResult']['findMany']>>[number];

/** The signal values of every results year that has a table. */
export async function signalTables({ signalValues }: Pick<OpenTables, 'signalValues'>): Promise<SignalTable[]> {
  const rows = await signalValues.findMany({ orderBy: [{ resultsYear: 'asc' }, { weightFrom: 'asc' }] });
  return [...new Set(rows.map(({ resultsYear }) => resultsYear))].map((resultsYear) => ({
    resultsYear,
    bands: rows
      .filter((row) => row.resultsYear === resultsYear)
      .map((row) => ({
        from: Number(row.weightFrom),
        to: Number(row.weightTo),
        toInclusive: row.toInclusive,
        signal1F: Number(row.signal1F),
        signal1S2F: Number(row.signal1S2F),
      })),
  }));
}

/**
 * The computed outcome of real schools over the three results years up to `resultsYear`, ordered by ovt. Bounded by
 * `where` or by the country itself (6,206 schools).
 */
export async function judgePublished(
  common: OpenTables,
  resultsYear: number,
  where: { ovt?: { in: string[] } } = {},
): Promise<PublishedSchool[]> {
  const table = (await signalTables(common)).find((one) => one.resultsYear === resultsYear);
  if (!table) return [];
  const years = [resultsYear - 2, resultsYear - 1, resultsYear];
  const results = await common.openResults.findMany({ where: { ...where, resultsYear: { in: years } } });
  const byOvt = groupByOvt(results);
  const schools = await common.openSchools.findMany({
    where: { ovt: { in: [...byOvt.keys()] } },
    select: { ovt: true, schoolWeight: true },
    orderBy: { ovt: 'asc' },
  });
  return schools.map(({ ovt, schoolWeight }) => {
    const weight = schoolWeight === null ? null : Number(schoolWeight);
    const known = years.map((year) => ({
      resultsYear: year,
      known: yearKnown(byOvt.get(ovt)?.find((row) => row.resultsYear === year)),
    }));
    return {
      ovt,
      weight,
      years: known,
      judged: judgeSchool({ years: known.map((year) => year.known), weight, table }),
    };
  });
}

function groupByOvt(rows: readonly ResultRow[]): Map<string, ResultRow[]> {
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows) groups.set(row.ovt, [...(groups.get(row.ovt) ?? []), row]);
  return groups;
}

function yearKnown(row: ResultRow | undefined): Judgements | 'masked' | null {
  if (row?.masked) return 'masked';
  if (!row || row.pupils === null || row.percent1F === null || row.percent1S2F === null) return null;
  return judgementsFromPercentages(row.pupils, Number(row.percent1F), Number(row.percent1S2F));
}
