import fc from 'fast-check';
import { minuteOf, timeOf } from './time-of-day';

it.each([
  [0, '00:00'],
  [545, '09:05'],
  [1439, '23:59'],
])('minute %i of the day is %s', (minute, time) => expect([timeOf(minute), minuteOf(time)]).toEqual([time, minute]));

it('goes there and back for every minute of a day', () =>
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => expect(minuteOf(timeOf(minute))).toBe(minute))));
