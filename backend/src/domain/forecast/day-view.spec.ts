import type { PupilHistory } from './board-history';
import { breaksKnown } from './breaks-known';
import { DayView } from './day-view';
import { leaversOf } from './leavers';
import { cohortsOn } from './members';

const day = '2026-03-10';
const stay = { schoolId: 's', resultsYear: 2026, yearGroup: 7, fromOn: '2025-08-18', untilOn: null };
const here: PupilHistory = { pupilId: 'b', stays: [stay], tests: [], leaving: null };
const gone: PupilHistory = {
  pupilId: 'a',
  stays: [{ ...stay, resultsYear: 2025, yearGroup: 8, fromOn: '2024-08-19' }],
  tests: [],
  leaving: {
    schoolId: 's',
    resultsYear: 2025,
    provider: 'IEP',
    levels: { lezen: '1F', taalverzorging: '1F', rekenen: '1F' },
    exempt: false,
  },
};

it('tells what each part tells by itself, and works it out once', () => {
  const known = { pupils: [gone, here] };
  const view = new DayView(known, day);
  expect(view.leavers.pupils).toEqual([gone]);
  expect(view.leavers).toEqual(leaversOf(known));
  expect(view.cohorts).toEqual([{ schoolId: 's', resultsYear: 2027, pupils: [here] }]);
  expect(view.cohorts).toEqual(cohortsOn(known, day));
  const cohort = { schoolId: 's', resultsYear: 2027 };
  expect(view.isBehindBreak(cohort)).toBe(breaksKnown(known)(cohort));
  expect(view.leavers).toBe(view.leavers);
  expect(view.cohorts).toBe(view.cohorts);
  expect(view.isBehindBreak).toBe(view.isBehindBreak);
});
