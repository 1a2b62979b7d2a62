import { movedRule } from './moved-rule';

const startsOn = '2027-02-10';

it.each([
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 1, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
  ['FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270731', -1, 'FREQ=WEEKLY;BYDAY=SU,WE;UNTIL=20270731'],
  ['FREQ=WEEKLY;BYDAY=TU', 14, 'FREQ=WEEKLY;BYDAY=TU'],
  ['FREQ=WEEKLY;BYDAY=FR', 10, 'FREQ=WEEKLY;BYDAY=MO'],
  ['FREQ=MONTHLY;BYDAY=2TU', 1, 'FREQ=MONTHLY;BYDAY=2WE'],
])('moves the weekday of %s by %i', (rrule, days, moved) => {
  expect(movedRule(rrule, { days, startsOn })).toBe(moved);
});

it('says the last for a fifth', () => {
  expect(movedRule('FREQ=MONTHLY;BYDAY=4FR', { days: 3, startsOn: '2027-03-29' })).toBe('FREQ=MONTHLY;BYDAY=-1MO');
});

it.each(['FREQ=YEARLY', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=MONTHLY;BYMONTHDAY=5'])('leaves %s as it is', (rrule) => {
  expect(movedRule(rrule, { days: 2, startsOn })).toBe(rrule);
});
