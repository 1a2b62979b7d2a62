import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '#domain/calendar/day';
import { isSchoolDay, type SchoolCalendar } from '#domain/calendar/school-days';
import { isRecurrence, nextDueOn, nextRemindOn, occurrenceOn, paceOf } from './recurrence';

const open: SchoolCalendar = { holidays: [], freeDays: [], knownSchoolYears: ['2026-2027'] };
const withHoliday: SchoolCalendar = { ...open, holidays: [{ fromOn: '2027-02-13', untilOn: '2027-02-21' }] };
const series = (recurrence: string, recursFrom: string, plannedOn = recursFrom) => ({
  recurrence,
  recursFrom,
  plannedOn,
});

it.each([
  ['weekly', { weeks: 1 }],
  ['every2Weeks', { weeks: 2 }],
  ['every26Weeks', { weeks: 26 }],
  ['monthly', { months: 1 }],
  ['yearly', { months: 12 }],
])('knows the pace %s', (recurrence, pace) => {
  expect([isRecurrence(recurrence), paceOf(recurrence)]).toEqual([true, pace]);
});

it.each(['', 'every1Weeks', 'every27Weeks', 'daily', 'weekly '])('refuses %j', (recurrence) => {
  expect(isRecurrence(recurrence)).toBe(false);
  expect(() => paceOf(recurrence)).toThrow(RangeError);
});

it('keeps the 31st over the short months', () => {
  expect([1, 2, 3, 13].map((n) => occurrenceOn('2027-01-31', 'monthly', n))).toEqual([
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
    '2028-02-29',
  ]);
});

it.each([
  ['the next week when done in time', series('weekly', '2027-01-11'), '2027-01-11', '2027-01-18'],
  ['the next week when done early', series('weekly', '2027-01-11'), '2027-01-06', '2027-01-18'],
  ['not the turns that went by', series('weekly', '2027-01-11'), '2027-02-03', '2027-02-08'],
  ['today, when that is its day', series('weekly', '2027-01-11'), '2027-01-18', '2027-01-18'],
  ['the school day after the holiday', series('weekly', '2027-02-08'), '2027-02-08', '2027-02-22'],
  ['counted from the series, after a postponement', series('every2Weeks', '2027-01-11'), '2027-01-20', '2027-01-25'],
  ['a month on', series('monthly', '2027-01-31', '2027-02-28'), '2027-02-26', '2027-03-31'],
  ['a year on', series('yearly', '2026-10-05'), '2026-10-05', '2027-10-05'],
])('opens the next one on %s', (_when, of, today, expected) => {
  expect(nextDueOn(of, today, withHoliday)).toBe(expected);
});

it.each([
  ['three days ahead, as this one', { remindOn: '2027-01-08', dueOn: '2027-01-11' }, '2027-01-15'],
  ['not in the past', { remindOn: '2026-12-01', dueOn: '2027-01-11' }, null],
  ['not where there was none', { remindOn: null, dueOn: '2027-01-11' }, null],
])('reminds of the next one %s', (_when, of, expected) => {
  expect(nextRemindOn(of, '2027-01-18', '2027-01-11')).toBe(expected);
});

describe('whatever the pace', () => {
  const paces = fc.oneof(
    fc.constantFrom('weekly', 'monthly', 'yearly'),
    fc.integer({ min: 2, max: 26 }).map((n) => `every${n}Weeks`),
  );
  const days = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2026-08-01', n));

  it('the next one is a school day, later than this one, and not past', () => {
    fc.assert(
      fc.property(paces, days, fc.nat(40), fc.integer({ min: -60, max: 120 }), (recurrence, recursFrom, n, late) => {
        const plannedOn = occurrenceOn(recursFrom, recurrence, n);
        const today = addDays(plannedOn, late);
        const next = nextDueOn({ recurrence, recursFrom, plannedOn }, today, withHoliday);
        expect(next > plannedOn && next >= today && isSchoolDay(next, withHoliday)).toBe(true);
      }),
    );
  });

  it('no turn is passed over when each is done in time', () => {
    fc.assert(
      fc.property(paces, days, fc.nat(30), (recurrence, recursFrom, n) => {
        const plannedOn = occurrenceOn(recursFrom, recurrence, n);
        const next = nextDueOn({ recurrence, recursFrom, plannedOn }, plannedOn, open);
        const turn = occurrenceOn(recursFrom, recurrence, n + 1);
        // Moved by a weekend and the public holidays around it at most.
        expect(next >= turn && daysBetween(turn, next) <= 4).toBe(true);
      }),
    );
  });

  it('weeks keep their weekday, months never drift to another month', () => {
    fc.assert(
      fc.property(paces, days, fc.nat(60), (recurrence, from, n) => {
        const on = occurrenceOn(from, recurrence, n);
        const pace = paceOf(recurrence);
        if ('weeks' in pace) expect(weekdayOf(on)).toBe(weekdayOf(from));
        else expect((Number(from.slice(5, 7)) - 1 + pace.months * n) % 12).toBe(Number(on.slice(5, 7)) - 1);
      }),
    );
  });
});
