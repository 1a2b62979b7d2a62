import { madeUpBoard } from './made-up-board';
import { reportOf } from './report';
import { runBacktest } from './run-backtest';
import { isShown, toldBySchool, toldRecord } from './told-record';

const backtest = runBacktest(madeUpBoard([2022, 2023, 2024, 2025]));
const told = toldRecord(backtest);
const report = reportOf(backtest, (schoolId) => schoolId);
const schools = toldBySchool(backtest);

it('holds the figures of the report, and how many of how many fell inside', () => {
  expect(told.cohorts).toEqual([2022, 2023, 2024, 2025]);
  expect(told.pooled).toMatchObject(report.pooled!);
  expect(told.withoutBreaks).toMatchObject(report.withoutBreaks!);
  expect(told.byMoment).toMatchObject(report.byMoment);
  for (const { inside, n, closedCoverage } of told.byMoment) expect(inside / n).toBeCloseTo(closedCoverage, 12);
});

it('tells of a school what the report tells of it', () => {
  for (const { school, ...scores } of report.bySchool) expect(schools.get(school)?.pooled).toMatchObject(scores);
  expect([...schools.keys()]).toEqual(['s0', 's1', 's2']);
});

it('counts each cohort once for the margin, from however many moments it was forecast', () => {
  expect(told.pooled).toMatchObject({ n: 3 * 4 * 7 * 2, outcomes: 3 * 4 });
  const { margin, coveredShare } = told.pooled!;
  expect(margin!.low).toBeLessThan(coveredShare);
  expect(margin!.high).toBeGreaterThan(coveredShare);
  // As wide as a dozen outcomes allow, not as narrow as 168 forecasts would be.
  expect(margin!.high - margin!.low).toBeGreaterThan(0.3);
});

it('tells of the forecasts from M7 in one sentence, or from the latest moment there is', () => {
  expect(schools.get('s0')?.sentence).toMatchObject({ moment: 'M7', n: 8, outcomes: 4 });
  const early = {
    lines: backtest.lines.filter(({ moment }) => moment === 'M5' || moment === 'E5'),
    pupilLines: backtest.pupilLines,
  };
  expect(toldRecord(early).sentence?.moment).toBe('E5');
  expect(toldRecord({ lines: [], pupilLines: [] }).sentence).toBeNull();
});

it('keeps still about fewer than five pupils, in a bin and in a whole', () => {
  for (const { bins } of told.calibration) expect(bins.filter(({ came }) => came !== null).length).toBeGreaterThan(3);
  const four = new Set(['p0', 'p1', 'p2', 'p3']);
  const named = backtest.pupilLines.map((line, index) => ({ ...line, pupilId: `p${index % 5}` }));
  const ofFour = { lines: backtest.lines, pupilLines: named.filter(({ pupilId }) => four.has(pupilId)) };
  for (const { bins } of toldRecord(ofFour).calibration) {
    expect(bins.length).toBeGreaterThan(0);
    expect(bins.every(({ n, expected, came }) => n > 0 && expected === null && came === null)).toBe(true);
  }
  const small = { ...backtest.lines[0]!, pupilsInOutcome: 4 };
  expect(toldRecord({ lines: [small], pupilLines: backtest.pupilLines }).pooled).toBeNull();
  expect([isShown(small), isShown({ pupils: 4, pupilsInOutcome: 9 }), isShown(backtest.lines[0]!)]).toEqual([
    false,
    false,
    true,
  ]);
});

it('has nothing to tell of a board without outcomes', () => {
  expect(toldRecord({ lines: [], pupilLines: [] })).toMatchObject({ pooled: null, byMoment: [], byIndicator: [] });
});
