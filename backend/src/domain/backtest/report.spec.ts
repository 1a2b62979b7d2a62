import { madeUpBoard } from './made-up-board';
import { reportOf } from './report';
import { reportRows } from './report-rows';
import { runBacktest } from './run-backtest';
import { scoresOf } from './scores';

const backtest = runBacktest(madeUpBoard([2022, 2023, 2024, 2025]));
const { lines, pupilLines } = backtest;
const keyOf = (schoolId: string) => ({ s0: 'NOORD', s1: 'ZUID', s2: 'MIDDEN' })[schoolId] ?? '?';
const report = reportOf(backtest, keyOf);

it('pools all forecasts, and counts each once per moment, school and provider', () => {
  expect(report.pooled).toEqual(scoresOf(lines, pupilLines, null));
  for (const parts of [report.byMoment, report.bySchool, report.byProvider])
    expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(lines.length);
});

it('names schools by the key they were imported with, and moments in the order of a career', () => {
  expect(report.bySchool.map(({ school }) => school)).toEqual(['MIDDEN', 'NOORD', 'ZUID']);
  expect(report.byMoment.slice(0, 3)).toMatchObject([
    { moment: 'M5', indicator: '1F' },
    { moment: 'M5', indicator: '1S2F' },
    { moment: 'E5', indicator: '1F' },
  ]);
});

it('tells the record without forecasts that rest on outcomes from behind a break', () => {
  const steady = lines.filter(({ behindBreak }) => !behindBreak);
  expect(steady.length).toBeLessThan(lines.length);
  expect(report.withoutBreaks?.n).toBe(steady.length);
  expect(report.withoutBreaks?.judgements).toBeLessThan(report.pooled?.judgements ?? 0);
});

it('has nothing to tell of a board whose outcomes are not known', () => {
  expect(reportOf({ lines: [], pupilLines: [] }, keyOf)).toEqual({
    pooled: null,
    withoutBreaks: null,
    byMoment: [],
    bySchool: [],
    byProvider: [],
  });
});

describe('the rows', () => {
  const line = {
    ...lines[0]!,
    schoolId: 's0',
    cohort: 2025,
    moment: 'M7',
    indicator: '1S2F',
    cutOffOn: '2024-03-10',
  } as const;
  const figures = { pupils: 24, expected: 0.51234, low80: 0.4, high80: 0.6, pitLow: 0.123456789, pitHigh: 0.2 };
  const beside = { actual: 2 / 3, standVanNu: 0.5, schoolMean: 1 };

  it('are percent with two decimals, and the place of the outcome in the distribution with six', () => {
    expect(reportRows([{ ...line, ...figures, ...beside }], keyOf)).toBe(
      'school;cohort;moment;indicator;cut_off;n;expected;low80;high80;pit_low;pit_high;actual;stand_van_nu;school_mean\n' +
        'NOORD;2025;M7;1S2F;2024-03-10;24;51.23;40.00;60.00;0.123457;0.200000;66.67;50.00;100.00\n',
    );
  });

  it('come in one order, whatever the order given', () => {
    const rows = reportRows(lines, keyOf);
    expect(reportRows([...lines].reverse(), keyOf)).toBe(rows);
    expect(rows.split('\n')[1]).toMatch(/^MIDDEN;2022;M5;1F;/);
    expect(rows.trimEnd().split('\n')).toHaveLength(lines.length + 1);
  });

  it('quote a key that holds the separator', () => {
    expect(reportRows([line], () => 'a;"b"')).toContain('\n"a;""b""";2025;');
  });
});
