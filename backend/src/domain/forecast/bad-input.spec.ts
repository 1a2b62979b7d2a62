import { madeUpBoard } from '#domain/backtest/made-up-board';
import { forecastBoard } from './board-forecast';
import type { BoardHistory, PupilHistory, TestTaken } from './board-history';
import { indicators } from './column-years';
import { forecastSchool } from './school-forecast';

const day = '2026-03-20';
const history = madeUpBoard([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]);
const schoolOf = ({ stays }: PupilHistory) => stays[0]?.schoolId;
const change = (at: string, how: (pupil: PupilHistory, index: number) => PupilHistory): BoardHistory => ({
  pupils: history.pupils.map((pupil, index) => (schoolOf(pupil) === at ? how(pupil, index) : pupil)),
});
const tests = (pupil: PupilHistory, how: (test: TestTaken) => TestTaken | null): PupilHistory => ({
  ...pupil,
  tests: pupil.tests.flatMap((test) => how(test) ?? []),
});
const bands = [{ from: 20, to: 40, toInclusive: true, signal1F: 85, signal1S2F: 50 }];
const yardstick = {
  tables: [{ resultsYear: 2025, bands }],
  weights: [{ schoolYear: '2023-2024', weight: 30 }],
  bandwidth: 5,
};

/** Every number that a school would be shown is one, and chances are chances. */
function assertSound(board: ReturnType<typeof forecastBoard>, schoolId: string) {
  const outlooks = board.bySchool.get(schoolId) ?? [];
  const { columns, chances } = forecastSchool({ presentYear: 2026, measured: [], outlooks, yardstick });
  const numbers = [columns, chances, outlooks.map(({ parts }) => parts)].flatMap((of) => numbersIn(of));
  expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  for (const { chances: c } of chances) expect(c['<1F'] + c['1F'] + c['1S/2F']).toBeCloseTo(1, 12);
  return outlooks;
}
const numbersIn = (of: unknown): number[] =>
  typeof of === 'number' ? [of] : typeof of === 'object' && of !== null ? Object.values(of).flatMap(numbersIn) : [];

it('a norm that is missing for half of a school: the others keep theirs, the half goes by its own history and says so', () => {
  const board = forecastBoard(
    change('s1', (pupil, index) => (index % 2 === 0 ? tests(pupil, (test) => ({ ...test, norm: null })) : pupil)),
    day,
  );
  const outlooks = assertSound(board, 's1');
  const sources = outlooks.flatMap(({ chances }) => chances.map(({ evidence }) => evidence));
  const share = sources.filter((source) => source === 'ownHistory').length / sources.length;
  expect(new Set(sources)).toEqual(new Set(['norm', 'ownHistory']));
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
  const elsewhere = board.bySchool.get('s0')?.flatMap(({ chances }) => chances.map(({ evidence }) => evidence));
  expect(new Set(elsewhere)).toEqual(new Set(['norm']));
});

it('a moment at which all pupils were absent: the cohort is forecast from the moment before', () => {
  const absent = ({ yearGroup, moment, takenOn }: TestTaken) => yearGroup === 7 && moment === 'M' && takenOn > '2026';
  const board = forecastBoard(
    change('s1', (pupil) => tests(pupil, (test) => (absent(test) ? null : test))),
    day,
  );
  const origin = (school: string) => board.bySchool.get(school)?.find((one) => one.resultsYear === 2027)?.origin;
  expect([origin('s0'), origin('s1')]).toEqual(['M7', 'E6']);
  assertSound(board, 's1');
});

it.each([
  ['one cohort that left', 1],
  ['no cohort that left', 0],
])('a school with %s is forecast with what the others and the country tell', (_what, cohorts) => {
  const left = [2025].slice(0, cohorts);
  const board = forecastBoard(
    change('s1', (pupil) =>
      pupil.leaving && !left.includes(pupil.leaving.resultsYear) ? { ...pupil, leaving: null } : pupil,
    ),
    day,
  );
  const outlooks = assertSound(board, 's1');
  expect(outlooks.map(({ resultsYear }) => resultsYear)).toEqual([2026, 2027, 2028]);
  for (const { parts } of outlooks)
    for (const indicator of indicators) expect(parts[indicator].sums.noEvidence).toBe(0);
});

it('a school with one cohort of pupils at all has a forecast of that one and no word about the others', () => {
  const board = forecastBoard(
    { pupils: history.pupils.filter((pupil) => schoolOf(pupil) !== 's1' || pupil.leaving?.resultsYear === 2027) },
    day,
  );
  const outlooks = assertSound(board, 's1');
  expect(outlooks.map(({ resultsYear }) => resultsYear)).toEqual([2027]);
  const { columns } = forecastSchool({ presentYear: 2026, measured: [], outlooks, yardstick });
  expect(new Set(columns.map(({ verdict }) => verdict))).toEqual(new Set(['tooLittleData']));
});

describe('a school that merged into another', () => {
  const moved = '2025-08-01';
  /** Whoever still came to school on that day was written in at the other; what was before stays where it was. */
  const merged = change('s1', (pupil) => ({
    ...pupil,
    stays: pupil.stays.map((stay) => (stay.fromOn >= moved ? { ...stay, schoolId: 's2' } : stay)),
  }));
  const board = forecastBoard(merged, day);

  it('has no pupils left to forecast, and the other all of them, with the tests they brought along', () => {
    expect(board.bySchool.has('s1')).toBe(false);
    const outlooks = assertSound(board, 's2');
    const alone = forecastBoard(history, day);
    for (const { resultsYear, parts } of outlooks) {
      const pupils = ['s1', 's2'].map(
        (school) => alone.bySchool.get(school)?.find((one) => one.resultsYear === resultsYear)?.parts['1F'].sums.pupils,
      );
      expect(parts['1F'].sums).toMatchObject({ pupils: (pupils[0] ?? 0) + (pupils[1] ?? 0), noEvidence: 0 });
    }
  });

  it('keeps the pupils of a cohort that was split in the year itself: they count where they are now', () => {
    const half = change('s1', (pupil) => ({
      ...pupil,
      stays: pupil.stays.flatMap((stay) =>
        stay.resultsYear === 2026
          ? [
              { ...stay, untilOn: '2025-12-31' },
              { ...stay, schoolId: 's2', fromOn: '2026-01-01' },
            ]
          : [stay],
      ),
    }));
    const pupilsOn = (on: string) =>
      ['s1', 's2'].map((school) => forecastBoard(half, on).bySchool.get(school)?.[0]?.parts['1F'].sums.pupils ?? 0);
    const [before, after] = [pupilsOn('2025-12-15'), pupilsOn('2026-01-15')];
    expect(before.every((pupils) => pupils > 10)).toBe(true);
    expect(after).toEqual([0, (before[0] ?? 0) + (before[1] ?? 0)]);
  });
});
