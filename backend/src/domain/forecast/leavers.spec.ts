import type { PupilHistory } from './board-history';
import { leaversOf, notTaken } from './leavers';

const leaver = (pupilId: string, resultsYear: number, of: Partial<PupilHistory['leaving']> = {}): PupilHistory => ({
  pupilId,
  stays: [],
  tests: [],
  leaving: {
    schoolId: 's',
    resultsYear,
    provider: 'IEP',
    levels: { lezen: '1F', taalverzorging: '1S/2F', rekenen: null },
    exempt: false,
    ...of,
  },
});

it('puts together who left a school in one year, by their ids, the older the lighter', () => {
  const pupils = [leaver('c', 2024), leaver('a', 2026), leaver('b', 2024), leaver('d', 2024, { schoolId: 't' })];
  const { cohorts, cohortOf, pupils: inOrder } = leaversOf({ pupils });
  expect(inOrder.map(({ pupilId }) => pupilId)).toEqual(['a', 'b', 'c', 'd']);
  expect(cohorts).toEqual([
    { schoolId: 's', resultsYear: 2026, weight: 1, places: [0] },
    { schoolId: 's', resultsYear: 2024, weight: 0.5625, places: [1, 2] },
    { schoolId: 't', resultsYear: 2024, weight: 0.5625, places: [3] },
  ]);
  expect([...cohortOf]).toEqual([0, 1, 1, 2]);
});

it('leaves out who is still here, has an ontheffing or left more than eight cohorts ago', () => {
  const stays = { ...leaver('a', 2026), leaving: null };
  const pupils = [stays, leaver('b', 2026, { exempt: true }), leaver('c', 2018), leaver('d', 2019), leaver('e', 2026)];
  expect(leaversOf({ pupils }).pupils.map(({ pupilId }) => pupilId)).toEqual(['d', 'e']);
});

it('ranks levels, and marks a domain that was not taken', () => {
  const { ranks } = leaversOf({ pupils: [leaver('a', 2026)] });
  expect([...ranks.lezen, ...ranks.taalverzorging, ...ranks.rekenen]).toEqual([1, 2, notTaken]);
});
