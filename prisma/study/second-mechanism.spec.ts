import type { PupilHistory } from '#domain/forecast/board-history';
import { changeFromYearToYear, correlationsWithOutcome, levelShares, spreadBetweenSchools } from './board-figures';
import { secondMechanism } from './second-mechanism';

const untilOn = '2026-06-30';
const board = secondMechanism({ seed: 1, schools: 40, untilOn });
const tests = board.pupils.flatMap((pupil) => pupil.tests);
const leavings = board.pupils.flatMap(({ leaving }) => leaving ?? []);
const shareOf = <One>(all: readonly One[], holds: (one: One) => boolean) => all.filter(holds).length / all.length;

describe('what a board looks like', () => {
  // The country, 2024-2025: lezen 2/25/73, taalverzorging 4/41/54, rekenen 8/49/43. Forty schools leave it a few points.
  it.each([
    ['lezen', [0.02, 0.25, 0.73]],
    ['taalverzorging', [0.044, 0.412, 0.544]],
    ['rekenen', [0.081, 0.49, 0.429]],
  ] as const)('leaves with the Dutch levels of %s', (domain, national) => {
    const shares = levelShares(board, 2024, 2026)[domain];
    [0.025, 0.05, 0.05].forEach((room, level) => {
      expect(Math.abs(shares[level]! - national[level]!)).toBeLessThan(room);
    });
  });

  it('differs between schools and years as the country does', () => {
    expect(spreadBetweenSchools(board, 2026)).toBeGreaterThan(9.5); // the country: about 11.8
    expect(spreadBetweenSchools(board, 2026)).toBeLessThan(14.5);
    expect(changeFromYearToYear(board)).toBeGreaterThan(11); // 12.7
    expect(changeFromYearToYear(board)).toBeLessThan(14.5);
  });

  it('tells more of the outcome the later the test', () => {
    const { M5, M6, M7, B8 } = correlationsWithOutcome(board, ['M5', 'M6', 'M7', 'B8']) as Record<string, number>;
    expect(M5).toBeGreaterThan(0.57);
    expect(M5).toBeLessThan(0.7);
    expect(B8).toBeGreaterThan(0.74);
    expect(B8).toBeLessThan(0.84);
    expect(M6).toBeGreaterThan(M5!);
    expect(M7).toBeGreaterThan(M6!);
    expect(B8).toBeGreaterThan(M7!);
  });
});

describe('what is hard about it', () => {
  it('misses one test in ten', () => {
    const stayed = board.pupils.filter(({ stays }) => stays.filter(({ yearGroup }) => yearGroup === 6).length === 1);
    const inM6 = stayed.filter(({ stays }) => stays.some((one) => one.yearGroup === 6 && one.resultsYear <= 2026));
    const taken = inM6.flatMap((pupil) => pupil.tests.filter((test) => test.yearGroup === 6 && test.moment === 'M'));
    expect(1 - taken.length / (3 * inM6.length)).toBeGreaterThan(0.08);
    expect(1 - taken.length / (3 * inM6.length)).toBeLessThan(0.14);
  });

  it('has pupils without any test, exempt pupils, pupils who move, repeat or leave early', () => {
    const finished = board.pupils.filter(({ leaving }) => leaving);
    const staysIn = (pupil: PupilHistory) => new Set(pupil.stays.map(({ schoolId }) => schoolId)).size;
    const repeats = ({ stays }: PupilHistory) =>
      new Set(stays.map((stay) => stay.yearGroup)).size < new Set(stays.map((stay) => stay.resultsYear)).size;
    expect(shareOf(finished, (pupil) => pupil.tests.length === 0)).toBeGreaterThan(0.01);
    expect(shareOf(leavings, ({ exempt }) => exempt)).toBeGreaterThan(0.005);
    expect(shareOf(board.pupils, (pupil) => staysIn(pupil) > 1)).toBeGreaterThan(0.01);
    expect(shareOf(board.pupils, repeats)).toBeGreaterThan(0.01);
    expect(board.pupils.some((pupil) => pupil.stays.some((stay) => stay.untilOn !== null))).toBe(true);
  });

  it('has norms that age and are renewed, a ceiling, and tests without a norm', () => {
    const z = (year: string) => {
      const of = tests.filter((test) => test.provider === 'BEUK' && test.norm && test.takenOn.startsWith(year));
      return of.reduce((sum, { score, norm }) => sum + (score! - norm!.mean) / norm!.sd, 0) / of.length;
    };
    expect(z('2021') - z('2022')).toBeGreaterThan(0.05); // renewed in August 2021
    const easy = tests.filter(({ provider }) => provider === 'BEUK');
    expect(shareOf(easy, ({ score }) => score === 30)).toBeGreaterThan(0.02);
    expect(tests.some(({ norm }) => norm === null)).toBe(true);
  });

  it('has schools that went over to another provider', () => {
    const providers = new Map<string, Set<string>>();
    for (const { schoolId, provider } of leavings)
      providers.set(schoolId, (providers.get(schoolId) ?? new Set()).add(provider));
    expect(shareOf([...providers.values()], ({ size }) => size > 1)).toBeGreaterThan(0.1);
  });
});

describe('the calendar', () => {
  it('holds nothing of 2020 after the winter', () => {
    expect(tests.filter(({ takenOn }) => takenOn > '2020-03-01' && takenOn < '2020-08-01')).toEqual([]);
    expect([...new Set(leavings.map(({ resultsYear }) => resultsYear))].sort()).toEqual([
      ...[2017, 2018, 2019, 2021, 2022, 2023, 2024, 2025, 2026],
    ]);
  });

  it('tests year group 8 in autumn only, once the last test moved to February', () => {
    const momentsIn8 = (from: string, until: string) => [
      ...new Set(
        tests
          .filter((one) => one.yearGroup === 8 && one.takenOn > from && one.takenOn < until)
          .map((one) => one.moment),
      ),
    ];
    expect(momentsIn8('2022-08-01', '2023-07-31').sort()).toEqual(['B', 'M']);
    expect(momentsIn8('2023-08-01', '2026-07-31')).toEqual(['B']);
  });

  it('knows nothing of after the day asked for', () => {
    const early = secondMechanism({ seed: 1, schools: 2, untilOn: '2024-02-20' });
    const days = early.pupils.flatMap((pupil) => [
      ...pupil.tests.map((one) => one.takenOn),
      ...pupil.stays.map((one) => one.fromOn),
    ]);
    expect(days.every((day) => day <= '2024-02-20')).toBe(true);
    expect(early.pupils.every(({ leaving }) => (leaving?.resultsYear ?? 0) <= 2023)).toBe(true);
  });
});

it('is the same for the same seed and another for another', () => {
  const ask = (seed: number) => secondMechanism({ seed, schools: 2, untilOn });
  expect(ask(9)).toEqual(ask(9));
  expect(ask(9)).not.toEqual(ask(10));
});
