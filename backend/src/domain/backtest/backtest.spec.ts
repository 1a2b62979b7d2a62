import type { PupilHistory } from '#domain/forecast/board-history';
import { DayView } from '#domain/forecast/day-view';
import { knownAt } from '#domain/forecast/known-at';
import { outcomesKnownOn } from '#domain/forecast/origins';
import { pointForecasts } from './point-forecast';
import { countForecast } from '#domain/forecast/share-distribution';
import { sumsOf } from '#domain/forecast/share-sums';
import { domains, type Level } from '#domain/results/levels';
import { madeUpBoard } from './made-up-board';
import { runBacktest } from './run-backtest';
import { calibrationOf, coveredShare, scoresOf } from './scores';

const history = madeUpBoard([2021, 2022, 2023, 2024, 2025]);
const { lines, pupilLines } = runBacktest(history);

/** To the last digit; not by toEqual, which would print some thousands of figures. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

it('forecasts every cohort from every moment it was tested at', () => {
  expect(lines).toHaveLength(3 * 5 * 7 * 2);
  for (const { low80, high80, expected, pitLow, pitHigh, actual } of lines) {
    for (const value of [low80, high80, expected, pitLow, pitHigh, actual]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(low80).toBeLessThanOrEqual(high80);
    expect(pitLow).toBeLessThanOrEqual(pitHigh);
  }
});

it('cannot see the future: other outcomes of a later cohort leave every earlier line as it was', () => {
  const turned = (level: Level | null): Level | null => level && (level === '<1F' ? '1S/2F' : '<1F');
  const changed = history.pupils.map((pupil): PupilHistory => {
    if (pupil.leaving?.resultsYear !== 2024) return pupil;
    const { lezen, taalverzorging, rekenen } = pupil.leaving.levels;
    const levels = { lezen: turned(lezen), taalverzorging: turned(taalverzorging), rekenen: turned(rekenen) };
    return { ...pupil, leaving: { ...pupil.leaving, levels, exempt: !pupil.leaving.exempt } };
  });
  const after = runBacktest({ pupils: changed }).lines;
  const earlier = ({ cutOffOn, cohort }: { cutOffOn: string; cohort: number }) =>
    cutOffOn < outcomesKnownOn(2024) && cohort !== 2024;
  expect(lines.filter(earlier).length).toBeGreaterThan(50);
  expect(isSame(after.filter(earlier), lines.filter(earlier))).toBe(true);
  expect(isSame(after, lines)).toBe(false);
});

it('does not mind the order in which pupils and tests come', () => {
  const back = history.pupils.map((pupil) => ({ ...pupil, tests: [...pupil.tests].reverse() })).reverse();
  expect(isSame(runBacktest({ pupils: back }).lines, lines)).toBe(true);
});

it('gives chances that add up to one, without any history too', () => {
  for (const pupils of [history.pupils, history.pupils.map((pupil) => ({ ...pupil, leaving: null }))]) {
    const known = knownAt({ pupils }, '2023-03-10');
    const { forecasts } = pointForecasts(new DayView(known, '2023-03-10'), { origin: 'M7', resultsYear: 2024 });
    expect(forecasts).toHaveLength(3);
    for (const { chances } of forecasts.flatMap((one) => one.chances))
      expect(chances['<1F'] + chances['1F'] + chances['1S/2F']).toBeCloseTo(1, 12);
  }
});

it('keeps its word about a cohort without results, without outcomes, or of another school', () => {
  const bare = history.pupils.map((pupil) => ({ ...pupil, tests: [] }));
  const day = '2023-03-10';
  const { forecasts } = pointForecasts(new DayView(knownAt({ pupils: bare }, day), day), {
    origin: 'M7',
    resultsYear: 2024,
  });
  for (const { evidence, chances } of forecasts.flatMap((one) => one.chances)) {
    expect(evidence).toBe('none');
    expect(chances['1F']).toBeGreaterThan(0);
  }
});

it('moves the expected count of a share by exactly one for a pupil whose levels are certain', () => {
  const of = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      domains.map((domain) => ({
        pupilId: `${i}`,
        domain,
        resultsYear: 2025,
        moment: 'M7',
        evidence: 'norm' as const, // prettier-ignore
        chances: i === 10 ? { '<1F': 0, '1F': 0, '1S/2F': 1 } : { '<1F': 0.1, '1F': 0.4, '1S/2F': 0.5 },
      })),
    ).flat();
  const spreads = { rho: 0.2, tau: 0.3, tauBehindBreak: 0.3, n: 0 };
  const at = (n: number) => countForecast([{ sums: sumsOf(of(n), '1S2F'), spreads, behindBreak: false }]);
  expect(at(11).expected - at(10).expected).toBeCloseTo(3, 12);
  expect(at(11).counts.quantile(0.1)).toBeGreaterThanOrEqual(at(10).counts.quantile(0.1));
});

it('beats both baselines on Brier, also for the first cohort, when nothing was known', () => {
  for (const cohort of [2021, 2025]) {
    const of = <T extends { cohort: number }>(all: readonly T[]) => all.filter((one) => one.cohort === cohort);
    const brier = scoresOf(of(lines), of(pupilLines), '1S2F')?.brier;
    expect(brier?.model).toBeLessThan(brier?.standVanNu ?? 0);
    expect(brier?.model).toBeLessThan(brier?.schoolMean ?? 0);
  }
});

// forecast notes: |[F(y−1), F(y)] ∩ [0.10, 0.90]| / (F(y) − F(y−1)).
it.each([
  [0.4, 0.5, 1],
  [0.05, 0.15, 0.5],
  [0.8, 1, 0.5],
  [0.95, 1, 0],
])('counts an outcome between F %d and %d as covered for %d', (pitLow, pitHigh, covered) => {
  expect(coveredShare({ pitLow, pitHigh })).toBeCloseTo(covered, 12);
});

it('tells per bin of the chance what came, and has nothing to say about nothing', () => {
  const bins = calibrationOf(pupilLines, '1S2F');
  expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(pupilLines.length);
  expect(scoresOf([], [], null)).toBeNull();
});
