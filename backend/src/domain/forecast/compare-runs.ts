import type { ColumnYear, Indicator } from './column-years';
import type { Column } from './columns';

type ColumnCompared = Pick<Column, 'resultsYear' | 'indicator' | 'signalValue'> & {
  years: readonly Pick<ColumnYear, 'resultsYear' | 'source' | 'pupils' | 'atLevel'>[];
};

/** What a run says and what it rests on, without its pupils. */
export type RunCompared<Shown extends ColumnCompared = ColumnCompared> = {
  method: string;
  modelVersion: string;
  bandwidth: number;
  /** Changes with the norms of the board; null where a run did not keep it. */
  norms: string | null;
  /** Changes with the fitted coefficients. */
  fitted: string;
  columns: readonly Shown[];
};

export type ColumnChange<Shown> = {
  resultsYear: number;
  indicator: Indicator;
  /** Null: that run had no such column. */
  before: Shown | null;
  after: Shown | null;
};

/** Every column that either run has, in order of indicator and year: 1S/2F first, as on screen. */
export function columnChanges<Shown extends ColumnCompared>(
  before: RunCompared<Shown>,
  after: RunCompared<Shown>,
): ColumnChange<Shown>[] {
  const keyOf = ({ indicator, resultsYear }: Shown) => `${indicator === '1S2F' ? 0 : 1} ${resultsYear}`;
  const [from, to] = [before, after].map(({ columns }) => new Map(columns.map((one) => [keyOf(one), one])));
  const keys = [...new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])].sort();
  return keys.flatMap((key) => {
    const [first, last] = [from?.get(key) ?? null, to?.get(key) ?? null];
    const some = last ?? first;
    return some ? [{ resultsYear: some.resultsYear, indicator: some.indicator, before: first, after: last }] : [];
  });
}

/** What a run rests on beside its pupils, as far as it differs. */
export type Causes = {
  /** Another way of forecasting. */
  method: boolean;
  modelVersion: { before: string; after: string } | null;
  /** The same model, fitted on other data of the board. */
  refitted: boolean;
  /** Null: one of the runs did not keep which norms were valid. */
  norms: boolean | null;
  bandwidth: { before: number; after: number } | null;
  /** Results years whose outcome came in, and those whose outcome was changed. */
  outcomesIn: number[];
  outcomesChanged: number[];
  /** Results years whose signal value is another. */
  linesChanged: number[];
};

export function causesOf(before: RunCompared, after: RunCompared): Causes {
  const [was, is] = [measuredIn(before), measuredIn(after)];
  const both = [...is.keys()].filter((year) => was.has(year));
  const lines = columnChanges(before, after).filter(
    (one) => one.before && one.after && one.before.signalValue !== one.after.signalValue,
  );
  const years = new Set(before.columns.flatMap((column) => column.years.map(({ resultsYear }) => resultsYear)));
  const version = before.method !== after.method || before.modelVersion !== after.modelVersion;
  return {
    method: before.method !== after.method,
    modelVersion:
      before.modelVersion === after.modelVersion ? null : { before: before.modelVersion, after: after.modelVersion },
    refitted: !version && before.fitted !== after.fitted,
    norms: before.norms === null || after.norms === null ? null : before.norms !== after.norms,
    bandwidth: before.bandwidth === after.bandwidth ? null : { before: before.bandwidth, after: after.bandwidth },
    // A year that was in no column before is not news.
    outcomesIn: inOrder([...is.keys()].filter((year) => !was.has(year) && years.has(year))),
    outcomesChanged: inOrder(both.filter((year) => was.get(year) !== is.get(year))),
    linesChanged: inOrder(lines.map(({ resultsYear }) => resultsYear)),
  };
}

const inOrder = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);

/** The counts of every measured year as text, of both indicators together. */
function measuredIn({ columns }: RunCompared): Map<number, string> {
  const found = new Map<number, Map<string, string>>();
  for (const { indicator, years } of columns)
    for (const { source, resultsYear, pupils, atLevel } of years)
      if (source === 'measured')
        found.set(
          resultsYear,
          (found.get(resultsYear) ?? new Map<string, string>()).set(indicator, `${pupils} ${atLevel}`),
        );
  return new Map([...found].map(([year, counts]) => [year, [...counts].sort().join('; ')]));
}
