import { madeUpBoard } from '#domain/backtest/made-up-board';
import { forecastBoard } from './board-forecast';
import { standardiseBy } from './standardise';

const history = madeUpBoard([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]);
const day = '2026-03-20';
const board = forecastBoard(history, day);

it('forecasts the cohorts in year groups 5 to 8 of every school from their latest tests', () => {
  expect([...board.bySchool.keys()]).toEqual(['s0', 's1', 's2']);
  expect(board.bySchool.get('s0')?.map(({ resultsYear, origin }) => [resultsYear, origin])).toEqual([
    [2026, 'B8'],
    [2027, 'M7'],
    [2028, 'M6'],
  ]);
  expect(Object.keys(board.models).sort()).toEqual(['B8', 'M6', 'M7']);
});

it('leaves out who has an ontheffing, and counts everybody else once in every domain', () => {
  for (const { chances, parts, resultsYear } of board.bySchool.get('s1') ?? []) {
    const pupils = resultsYear === 2026 ? 13 : 14; // Who is exempt in a later year is not known yet.
    expect(chances).toHaveLength(3 * pupils);
    expect(parts['1F'].sums).toMatchObject({ pupils, judgements: 3 * pupils, noEvidence: 0 });
    expect(parts['1F'].sums.expected).toBeGreaterThan(parts['1S2F'].sums.expected);
  }
});

it('gives a board without any outcome the national starting values', () => {
  const fresh = forecastBoard({ pupils: history.pupils.map((pupil) => ({ ...pupil, leaving: null })) }, day);
  expect(fresh.models.M7?.rekenen.n).toBe(0);
  const [expected, judgements] = [...fresh.bySchool.values()]
    .flat()
    .reduce(([sum, n], { parts }) => [sum + parts['1F'].sums.expected, n + parts['1F'].sums.judgements], [0, 0]);
  expect(expected / judgements).toBeGreaterThan(0.85);
});

it('holds a score without a norm against the own history of the board, and says so', () => {
  const bare = history.pupils.map((pupil) => ({
    ...pupil,
    tests: pupil.tests.map((test) => ({ ...test, norm: null })),
  }));
  const { chances } = forecastBoard({ pupils: bare }, day).bySchool.get('s0')?.[0] ?? { chances: [] };
  expect(new Set(chances.map(({ evidence }) => evidence))).toEqual(new Set(['ownHistory']));
  const known = standardiseBy({ pupils: [] });
  const [test] = history.pupils[0]?.tests ?? [];
  expect(test && known({ ...test, norm: null })).toBeNull();
  expect(test && known({ ...test, norm: null, score: null, reported: '1S/2F' })).toMatchObject({ source: 'reported' });
});

it('sees a change of provider as a break until two cohorts lie behind it', () => {
  const changed = (from: number) => ({
    pupils: history.pupils.map((pupil) =>
      pupil.leaving && pupil.leaving.schoolId === 's2' && pupil.leaving.resultsYear >= from
        ? { ...pupil, leaving: { ...pupil.leaving, provider: 'IEP' } }
        : pupil,
    ),
  });
  const isBehind = (from: number) => forecastBoard(changed(from), day).bySchool.get('s2')?.[1]?.parts['1F'].behindBreak;
  expect([isBehind(2026), isBehind(2025), isBehind(2024)]).toEqual([true, false, false]);
});
