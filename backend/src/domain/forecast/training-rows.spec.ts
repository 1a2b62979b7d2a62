import type { PupilHistory, TestTaken } from './board-history';
import { EvidenceKept } from './evidence-kept';
import { featureNames } from './features';
import { leaversOf } from './leavers';
import { madeUpTest } from './made-up-test';
import { standardiseBy } from './standardise';
import { trainingRows } from './training-rows';

type One = { schoolId?: string; resultsYear?: number; tests?: readonly TestTaken[] };

const leaver = (
  pupilId: string,
  { schoolId = 's', resultsYear = 2025, tests = [madeUpTest({ takenOn: '2024-01-20' })] }: One = {},
): PupilHistory => ({
  pupilId,
  stays: [],
  tests: [...tests],
  leaving: {
    schoolId,
    resultsYear,
    provider: 'IEP',
    levels: { lezen: '1F', taalverzorging: '1S/2F', rekenen: null },
    exempt: false,
  },
});

const rowsOf = (pupils: PupilHistory[], origin: 'M7' | 'M6' = 'M7') => {
  const history = { pupils };
  return trainingRows(leaversOf(history), origin, new EvidenceKept().by(standardiseBy(history)));
};

it('has a row per leaver of whom something was known, with level, weight and school', () => {
  const { schools, years, domains } = rowsOf([
    leaver('a'),
    leaver('b', { schoolId: 't', resultsYear: 2024 }),
    leaver('c', { tests: [] }),
  ]);
  expect(schools).toEqual(['s', 't']);
  expect(years).toBe(2);
  expect([...domains.lezen.y]).toEqual([1, 1]);
  expect([...domains.lezen.weights]).toEqual([1, 0.75]);
  expect([...domains.lezen.group]).toEqual([0, 1]);
  expect(domains.lezen.x).toHaveLength(2 * featureNames.length);
});

it('leaves out a domain that was not taken, in that domain alone', () => {
  const { domains } = rowsOf([leaver('a')]);
  expect([domains.lezen, domains.taalverzorging, domains.rekenen].map(({ y }) => [...y])).toEqual([[1], [2], []]);
});

it('learns nothing of a moment from a cohort of which nobody was tested at it', () => {
  const early = { tests: [madeUpTest({ yearGroup: 6, takenOn: '2023-01-20' })], resultsYear: 2024 };
  const pupils = [leaver('a'), leaver('b', early), leaver('c', early)];
  expect([...rowsOf(pupils).domains.lezen.weights]).toEqual([1]);
  expect([...rowsOf(pupils, 'M6').domains.lezen.weights]).toEqual([0.75, 0.75]);
});
