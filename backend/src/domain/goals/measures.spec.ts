import { fits, goalMeasures, isShare, rangeOf } from './measures';

const school = { schoolId: 'one', yearGroup: null, groupId: null, needGroup: null };

it('asks reference levels of a whole cohort only', () => {
  for (const measure of ['share1F', 'share1S2F'] as const) {
    expect(fits(measure, school)).toBe(true);
    expect(fits(measure, { ...school, schoolId: null })).toBe(true);
    for (const part of [{ yearGroup: 5 }, { groupId: 'g' }, { needGroup: 'basic' }])
      expect(fits(measure, { ...school, ...part })).toBe(false);
  }
});

it('counts what is seen in visits per school, never of a group, which has one teacher', () => {
  expect(fits('seenInVisits', school)).toBe(true);
  expect(fits('seenInVisits', { ...school, groupId: 'g' })).toBe(false);
  expect(fits('seenInVisits', { ...school, schoolId: null })).toBe(false);
});

it('measures tests for a year group, a group and a need group, of the board only per year group', () => {
  expect(fits('growth', { ...school, groupId: 'g', needGroup: 'intensive' })).toBe(true);
  expect(fits('meanZ', { ...school, schoolId: null, yearGroup: 6 })).toBe(true);
  expect(fits('meanZ', { ...school, schoolId: null, groupId: 'g' })).toBe(false);
});

it('counts shares in percent and the others in standard deviations', () => {
  expect(goalMeasures.filter((one) => !isShare(one))).toEqual(['meanZ', 'growth']);
  expect(rangeOf('share1F')).toEqual({ min: 0, max: 100 });
  expect(rangeOf('growth')).toEqual({ min: -3, max: 3 });
});
