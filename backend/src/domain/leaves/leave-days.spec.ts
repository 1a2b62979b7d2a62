import { isAway, leaveProblem, leaveState } from './leave-days';

const leave = (fromOn: string, untilOn: string) => ({ fromOn, untilOn });

it.each([
  ['one day', leave('2027-03-01', '2027-03-01'), null],
  ['the day after another one', leave('2027-02-12', '2027-02-20'), null],
  ['the last day of another one', leave('2027-02-11', '2027-02-20'), 'leave.overlaps'],
  ['around another one', leave('2027-01-01', '2027-03-01'), 'leave.overlaps'],
  ['backwards', leave('2027-03-02', '2027-03-01'), 'leave.daysOrder'],
  ['for years', leave('2028-03-02', '2030-03-01'), 'leave.tooLong'],
])('leave of %s is %j', (_what, days, problem) => {
  expect(leaveProblem(days, [leave('2027-02-01', '2027-02-11')])).toBe(problem);
});

it('is away on both ends', () => {
  const away = ['2027-03-01', '2027-03-02', '2027-03-04', '2027-03-05'].map((day) =>
    isAway(day, [leave('2027-03-02', '2027-03-04')]),
  );
  expect(away).toEqual([false, true, true, false]);
});

it.each([
  ['the day before', '2027-03-01', 'coming'],
  ['its first day', '2027-03-02', 'running'],
  ['its last day', '2027-03-04', 'running'],
  ['the day after', '2027-03-05', 'past'],
])('on %s (%s) leave is %s', (_when, today, state) => {
  expect(leaveState(leave('2027-03-02', '2027-03-04'), today)).toBe(state);
});
