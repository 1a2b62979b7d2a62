import fc from 'fast-check';
import { addDays } from './day';
import { preparationOf } from './preparation';
import { isSchoolDay, type SchoolCalendar } from './school-days';

const calendar: SchoolCalendar = {
  holidays: [{ fromOn: '2026-12-19', untilOn: '2027-01-03' }],
  freeDays: [],
  knownSchoolYears: ['2026-2027'],
};

describe('the preparation of an event', () => {
  it('is not there when none is asked', () => {
    expect(preparationOf({ startsOn: '2026-11-10', preparationDays: 0 }, calendar)).toBeNull();
  });

  it('begins so many days before and is ready on the school day before it', () => {
    expect(preparationOf({ startsOn: '2026-11-10', preparationDays: 7 }, calendar)).toEqual({
      fromOn: '2026-11-03',
      dueOn: '2026-11-09',
    });
  });

  it('is ready on Friday for a Monday', () => {
    expect(preparationOf({ startsOn: '2026-11-09', preparationDays: 10 }, calendar)?.dueOn).toBe('2026-11-06');
  });

  it('is brought forward when a holiday lies in between', () => {
    expect(preparationOf({ startsOn: '2027-01-04', preparationDays: 5 }, calendar)).toEqual({
      fromOn: '2026-12-18',
      dueOn: '2026-12-18',
    });
  });

  it('always has a school day before the event', () => {
    const anyEvent = fc.record({
      startsOn: fc.integer({ min: 0, max: 330 }).map((days) => addDays('2026-09-01', days)),
      preparationDays: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(anyEvent, (event) => {
        const found = preparationOf(event, calendar);
        if (!found) return false;
        return found.fromOn <= found.dueOn && found.dueOn < event.startsOn && isSchoolDay(found.dueOn, calendar);
      }),
    );
  });
});
