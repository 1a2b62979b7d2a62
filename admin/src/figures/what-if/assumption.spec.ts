import type { WhatIf } from '#contract/what-if';
import type { PupilChance } from '#domain/forecast/chances';
import { forecastSchool } from '#domain/forecast/school-forecast';
import { viewAgain } from '#domain/forecast/view-kept';
import { domains } from '#domain/results/levels';
import { columnsUnder, isNothing, leftOut, nothingAssumed, pupilsOf, readBandwidth } from './assumption';

const spreads = { rho: 0.2, tau: 0.3, tauBehindBreak: 0.35, n: 6 };
const part = { spreads, behindBreak: false };
const [red, blue] = ['9f2f6ab0-0000-4000-8000-000000000001', '9f2f6ab0-0000-4000-8000-000000000002'];
const given: WhatIf = {
  runId: red,
  schoolId: blue,
  groups: [],
  view: {
    presentYear: 2027,
    measured: [2024, 2025, 2026].map((resultsYear) => ({
      resultsYear,
      counts: { pupils: 20, judgements: 60, at1F: 57, at1S2F: 31 },
    })),
    cohorts: [2027, 2028, 2029].map((resultsYear) => ({
      resultsYear,
      origin: 'M7',
      parts: { '1F': part, '1S2F': part },
    })),
    yardstick: {
      tables: [{ resultsYear: 2025, bands: [{ from: 20, to: 40, toInclusive: true, signal1F: 85, signal1S2F: 50 }] }],
      weights: [{ schoolYear: '2023-2024', weight: 30 }],
      bandwidth: 5,
    },
  },
  chances: Array.from({ length: 63 }, (_, pupil) => pupil).flatMap((pupil) =>
    domains.map((domain, d) => {
      const at1S2F = ((pupil * 31 + d * 7) % 89) / 100;
      const evidence = pupil % 21 === 0 ? ('none' as const) : ('norm' as const);
      const groupId = pupil % 21 === 1 ? null : pupil < 21 ? red : blue;
      const at1F = (1 - at1S2F) * 0.9;
      const below1F = 1 - at1S2F - at1F;
      return { pupil, groupId, resultsYear: 2027 + Math.floor(pupil / 21), domain, at1S2F, at1F, below1F, evidence };
    }),
  ),
};
const assume = (change: object) => ({ ...nothingAssumed(given), ...change });
const column = (of: ReturnType<typeof columnsUnder>, year: number) =>
  of?.find(({ indicator, resultsYear }) => indicator === '1S2F' && resultsYear === year);

describe('what if', () => {
  it('nothing is assumed, gives the columns that the server would store, to the last digit', () => {
    const chances = given.chances.map((one): PupilChance => ({
      ...one,
      pupilId: String(one.pupil),
      moment: 'M7',
      chances: { '<1F': one.below1F, '1F': one.at1F, '1S/2F': one.at1S2F },
    }));
    expect(columnsUnder(given, nothingAssumed(given))).toEqual(forecastSchool(viewAgain(given.view!, chances)).columns);
    expect(isNothing(given, nothingAssumed(given))).toBe(true);
  });

  it('a group is left out, leaves out its pupils and no others', () => {
    const without = assume({ groups: new Set([red]) });
    expect(leftOut(given, without).size).toBe(20);
    expect(column(columnsUnder(given, without), 2027)).toMatchObject({ pupils: 41 });
    expect(column(columnsUnder(given, nothingAssumed(given)), 2027)).toMatchObject({ pupils: 61 });
    expect(isNothing(given, without)).toBe(false);
  });

  it('pupils without a group or without any test are left out', () => {
    expect(pupilsOf(given)).toEqual({ groupless: 3, noEvidence: 3 });
    expect([...leftOut(given, assume({ groups: new Set(['']) }))]).toEqual([1, 22, 43]);
    expect([...leftOut(given, assume({ noEvidence: true }))]).toEqual([0, 21, 42]);
  });

  it('the bandwidth is another one, changes the verdict', () => {
    const verdictAt = (bandwidth: number) => column(columnsUnder(given, assume({ bandwidth })), 2026)?.verdict;
    expect([verdictAt(0), verdictAt(5)]).toEqual(['onCourse', 'risk']);
  });

  it('nothing can be said about a run that did not keep what it rests on', () => {
    expect(columnsUnder({ ...given, view: null }, nothingAssumed(given))).toBeNull();
  });
});

it.each([
  ['5', 5],
  [' 7,5 ', 7.5],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['51', null],
  ['veel', null],
])('reads «%s» as a bandwidth', (typed, expected) => {
  expect(readBandwidth(typed)).toBe(expected);
});
