import type { GuardedHour } from '#contract/calendar-days';
import type { Saying } from '../use-saying';
import { newestOf, toldOfDate, toldOfHours } from './date-differences';

const saying = {
  words: (key: string, given?: Record<string, unknown>) => (given ? `${key} ${Object.values(given).join(' ')}` : key),
  days: { day: (day: string) => `day ${day}` },
} as unknown as Saying;

const date = { fromOn: '2027-02-01', untilOn: '2027-02-14', source: 'Wet', isConfirmed: false };
const lesson: GuardedHour = { weekday: 1, startTime: '08:45', endTime: '09:45', domain: 'rekenen' };
const other: GuardedHour = { ...lesson, weekday: 2 };

it('tells of a date only what differs', () => {
  expect(toldOfDate(date, date, saying)).toEqual([]);
  expect(toldOfDate({ ...date, untilOn: '' }, { ...date, isConfirmed: true }, saying)).toEqual([
    { field: 'dates.field.until', mine: '–', theirs: 'day 2027-02-14' },
    { field: 'dates.column.state', mine: 'dates.unconfirmed', theirs: 'dates.confirmed' },
  ]);
});

it('tells of lessons which stand in one of the two only, in whatever order', () => {
  expect(toldOfHours([other, lesson], [lesson, other], saying)).toEqual([]);
  expect(toldOfHours([lesson, other], [lesson], saying)).toEqual([
    {
      field: 'dates.column.hours',
      mine: 'dates.hour weekday.d2 08:45 09:45 domain.rekenen',
      theirs: 'dates.nothingElse',
    },
  ]);
});

it('tells of a lesson that one has twice', () =>
  expect(toldOfHours([lesson, lesson], [lesson], saying)).toHaveLength(1));

it('takes a record as it is saved now, and as it was opened when it is gone', () => {
  const opened = { id: 'a', version: 1 };
  expect(newestOf(opened, [{ id: 'a', version: 2 }]).version).toBe(2);
  expect(newestOf(opened, [])).toBe(opened);
});
