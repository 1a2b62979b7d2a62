import { addDays } from '#domain/calendar/day';
import { madeUpYear } from './made-up-year';
import { anchorsOf, type LastYears, nextYearFrom, sameDayNextYear } from './next-year';

const before = madeUpYear();
const after = madeUpYear({
  schoolYear: '2027-2028',
  earliest: '2027-08-01',
  calendar: {
    holidays: [
      { name: 'zomer', fromOn: '2027-07-24', untilOn: '2027-09-05' },
      { name: 'herfst', fromOn: '2027-10-23', untilOn: '2027-10-31' },
      { name: 'kerst', fromOn: '2027-12-25', untilOn: '2028-01-09' },
    ],
    freeDays: [],
  },
  testPeriods: [{ moment: 'B', opensOn: '2027-10-04', closesOn: '2027-11-05' }],
});
const meeting: LastYears = {
  id: 'a',
  key: 'resultsMeeting#B',
  kind: 'resultsMeeting',
  title: 'Opbrengstvergadering',
  audience: 'team',
  ownerId: 'leader',
  participantIds: [],
  preparationDays: 10,
  people: [],
  startsOn: '2026-11-19',
  endsOn: '2026-11-19',
  startTime: '15:30',
  endTime: '17:00',
};

it('counts from the first week with school, holidays and test periods', () => {
  const anchors = anchorsOf(before);
  expect(anchors[0]).toEqual({ name: 'start', monday: '2026-08-24' });
  expect(anchors.map(({ name }) => name)).toEqual(expect.arrayContaining(['holiday kerst', 'period B']));
});

it.each([
  ['2026-11-19', '2027-11-25', 'as many weeks after the period, on the same weekday'],
  ['2026-08-27', '2027-09-09', 'in the first week'],
  ['2027-01-05', '2028-01-11', 'after the Christmas holiday'],
  ['2026-08-20', '2027-09-02', 'before school begins'],
])('finds for %s the day %s: %s', (day, next) => {
  expect(sameDayNextYear(day, anchorsOf(before), anchorsOf(after))).toBe(next);
});

it('counts from an earlier anchor where the next year does not have the latest', () => {
  expect(sameDayNextYear('2027-02-23', anchorsOf(before), anchorsOf(after))).toBe('2028-02-29');
});

it('proposes what stood, with who still works there, and says what it cannot', () => {
  const plan = nextYearFrom(
    [
      meeting,
      { ...meeting, id: 'b', key: 'b', audience: 'people', ownerId: 'gone', participantIds: ['t1', 'left'], startsOn: '2026-12-01', endsOn: '2026-12-01' },
      { ...meeting, id: 'c', key: 'c', title: 'Kamp', endsOn: addDays(meeting.startsOn, 2) },
      { ...meeting, id: 'd', key: 'd', kind: 'studyDay', title: 'Studiedag', startsOn: '2027-01-12', endsOn: '2027-01-12', startTime: null, endTime: null },
    ],
    before,
    after,
  ); // prettier-ignore
  expect(plan.proposed.map(({ key, day, startTime }) => `${key} ${day} ${startTime}`)).toEqual([
    'resultsMeeting#B 2027-11-25 15:30',
    'b 2027-12-07 15:30',
    'd 2028-01-18 null',
  ]);
  expect(plan.proposed[1]).toMatchObject({ ownerId: 'leader', participantIds: ['t1'] });
  expect(plan.doesNotFit).toEqual([{ ruleKey: 'c', title: 'Kamp', reason: 'severalDays', staffId: null }]);
});

it('moves an event of the first week on when the next year starts closed', () => {
  const closed = {
    ...after,
    calendar: { ...after.calendar, freeDays: [{ name: 'Studieweek', fromOn: '2027-11-22', untilOn: '2027-11-26' }] },
  };
  expect(nextYearFrom([meeting], before, closed).proposed[0]?.day).toBe('2027-12-02');
});
