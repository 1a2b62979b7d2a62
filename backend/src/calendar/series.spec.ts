import fc from 'fast-check';
import { KoersError } from '#backend/platform/errors';
import { addDays, daysBetween, weekdayOf } from '#domain/calendar/day';
import { endOf, schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { daysOfSeries, longestSeries } from './series';

it.each([
  ['FREQ=WEEKLY;INTERVAL=3;COUNT=3', ['2026-10-20', '2026-11-10', '2026-12-01']],
  ['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', ['2026-11-10', '2026-12-08', '2027-01-12']],
  ['FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231', ['2026-10-30', '2026-11-27', '2026-12-25']],
  ['RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', ['2026-10-20', '2026-10-22', '2026-10-27']],
  ['FREQ=YEARLY;COUNT=3', ['2026-10-20', '2027-10-20', '2028-10-20']],
])('%s', (rrule, days) => {
  expect(daysOfSeries(rrule, '2026-10-20')).toEqual(days);
});

it('ends with the school year, and a yearly one after ten of them', () => {
  expect(daysOfSeries('FREQ=WEEKLY', '2027-07-20')).toEqual(['2027-07-20', '2027-07-27']);
  expect(daysOfSeries('FREQ=YEARLY', '2026-10-20')).toHaveLength(10);
});

it.each([
  ['', 'FREQ'],
  ['FREQ=SECONDLY', 'WEEKLY'],
  ['FREQ=WEEKLY;BYHOUR=3', 'BYHOUR'],
  ['FREQ=WEEKLY;COUNT=veel', 'COUNT'],
  ['FREQ=WEEKLY;INTERVAL=1.5', 'INTERVAL'],
  ['FREQ=WEEKLY;BYMONTH=13', 'BYMONTH'],
  ['FREQ=WEEKLY;FREQ=DAILY', 'once'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'no day'],
  ['FREQ=DAILY', 'more than 200'],
  ['FREQ=WEEKLY;UNTIL=20269999', ''],
])('refuses %j and says why', (rrule, why) => {
  const refused = (() => {
    try {
      return daysOfSeries(rrule, '2026-08-03');
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(KoersError);
  expect((refused as KoersError).code).toBe('event.badRule');
  expect((refused as KoersError).fields[0]?.message).toContain(why);
});

const start = fc.integer({ min: 0, max: 360 }).map((days) => addDays('2026-08-01', days));
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'];

describe('whatever the rule', () => {
  const inBounds = (days: readonly string[], startsOn: string, years = 0) => {
    const last = endOf(schoolYearAfter(schoolYearOf(startsOn), years));
    expect(days.every((day) => startsOn <= day && day <= last)).toBe(true);
    expect([...new Set(days)].sort()).toEqual(days);
    expect(days.length).toBeLessThanOrEqual(longestSeries);
  };

  it('every n weeks stands n weeks apart on the same weekday, also over the nights in which the clock changes', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 12 }), (startsOn, n) => {
        const days = daysOfSeries(`FREQ=WEEKLY;INTERVAL=${n}`, startsOn);
        inBounds(days, startsOn);
        expect(days[0]).toBe(startsOn);
        days.slice(1).forEach((day, at) => expect(daysBetween(days[at] ?? '', day)).toBe(7 * n));
        const last = endOf(schoolYearOf(startsOn));
        expect(daysBetween(days.at(-1) ?? '', last)).toBeLessThan(7 * n);
      }),
    );
  });

  it('the nth weekday of a month is that one', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 4 }), (startsOn, nth, weekday) => {
        fc.pre(startsOn < '2027-06-01');
        const days = daysOfSeries(`FREQ=MONTHLY;BYDAY=${nth}${weekdays[weekday]}`, startsOn);
        inBounds(days, startsOn);
        for (const day of days) {
          expect(weekdayOf(day)).toBe(weekday + 1);
          expect(Math.ceil(Number(day.slice(8)) / 7)).toBe(nth);
        }
      }),
    );
  });

  it('a yearly one stands on the same day of each year that has it', () => {
    fc.assert(
      fc.property(start, (startsOn) => {
        const days = daysOfSeries('FREQ=YEARLY', startsOn);
        inBounds(days, startsOn, 9);
        expect(new Set(days.map((day) => day.slice(5)))).toEqual(new Set([startsOn.slice(5)]));
      }),
    );
  });
});
