import fc from 'fast-check';
import {
  type Attended,
  closedBecause,
  type ConflictCircumstances,
  conflictsOf,
  minutesBetween,
  overlap,
} from './conflicts';
import { addDays } from './day';

const tuesday = '2026-11-17';
const event: Attended = {
  id: 'event',
  kind: 'talkLeaderCoach',
  people: ['ann', 'bo'],
  startsOn: tuesday,
  endsOn: tuesday,
  startTime: '10:00',
  endTime: '11:00',
};
const around = (change: Partial<ConflictCircumstances> = {}): ConflictCircumstances => ({
  calendar: { holidays: [], freeDays: [] },
  workingDays: new Map(),
  others: [],
  guarded: [],
  ...change,
});
const lesson = {
  groupId: 'g5',
  weekday: 2,
  startTime: '08:30',
  endTime: '10:30',
  domain: 'lezen',
  teacherIds: ['ann'],
} as const;

describe('a day without school', () => {
  const calendar = {
    holidays: [{ name: 'Kerstvakantie', fromOn: '2026-12-19', untilOn: '2027-01-03' }],
    freeDays: [{ name: 'Studiedag', fromOn: tuesday, untilOn: tuesday, eventId: 'day' }],
  };

  it.each([
    ['2026-11-21', { because: 'weekend', name: null }],
    ['2026-12-22', { because: 'holiday', name: 'Kerstvakantie' }],
    ['2026-12-25', { because: 'publicHoliday', name: 'christmasDay' }],
    [tuesday, { because: 'freeDay', name: 'Studiedag' }],
    ['2026-11-18', null],
  ])('%s is closed because of %o', (day, because) => {
    expect(closedBecause(day, calendar)).toEqual(because);
  });

  it('is no trouble for the event that makes it', () => {
    const day: Attended = { ...event, id: 'day', kind: 'studyDay', startTime: null, endTime: null };
    expect(conflictsOf(day, around({ calendar }))).toEqual([]);
    expect(conflictsOf(event, around({ calendar }))).toEqual([
      { kind: 'closed', day: tuesday, because: 'freeDay', name: 'Studiedag', hoursLost: 0 },
    ]);
  });

  it('is told of the first and the last day of what lasts longer, not of the weekends between', () => {
    const long = { ...event, startsOn: '2026-11-18', endsOn: '2026-12-19', startTime: null, endTime: null };
    expect(conflictsOf(long, around({ calendar })).map(({ day }) => day)).toEqual(['2026-12-19']);
  });
});

it('tells who does not work that day', () => {
  const workingDays = new Map([
    ['ann', [1, 3]],
    ['bo', [2]],
  ]);
  expect(conflictsOf(event, around({ workingDays }))).toEqual([
    { kind: 'partTimeDay', day: tuesday, staffId: 'ann', hoursLost: 0 },
  ]);
});

it('tells who is elsewhere at that time, and with what', () => {
  const other = { ...event, id: 'other', people: ['bo', 'cas'], startTime: '10:45', endTime: '12:00' };
  expect(conflictsOf(event, around({ others: [event, other] }))).toEqual([
    { kind: 'doubleBooked', day: tuesday, staffId: 'bo', otherId: 'other', hoursLost: 0 },
  ]);
  const next = { ...other, startTime: '11:00' };
  expect(conflictsOf(event, around({ others: [next] }))).toEqual([]);
});

it('counts what a group loses of a guarded lesson: only the part that falls together, once for two teachers', () => {
  const guarded = [
    { ...lesson, teacherIds: ['ann', 'bo'] },
    { ...lesson, groupId: 'g6', teacherIds: ['cas'] },
  ];
  expect(conflictsOf(event, around({ guarded }))).toEqual([
    { kind: 'guardedHours', day: tuesday, groupId: 'g5', domain: 'lezen', hoursLost: 0.5 },
  ]);
  const calendar = { holidays: [], freeDays: [{ name: 'Vrij', fromOn: tuesday, untilOn: tuesday }] };
  expect(conflictsOf(event, around({ guarded, calendar })).map(({ kind }) => kind)).toEqual(['closed']);
});

it('counts minutes between two times of a day', () => {
  expect(minutesBetween('08:30', '10:15')).toBe(105);
  expect(minutesBetween('10:15', '08:30')).toBe(-105);
});

const time = fc.integer({ min: 0, max: 23 * 60 + 59 }).map((minute) => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});
const slot = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3 }), time, time)
  .filter(([, length, from, until]) => length > 0 || from < until)
  .map(([day, length, startTime, endTime]) => ({
    startsOn: addDays('2026-10-19', day),
    endsOn: addDays('2026-10-19', day + length),
    startTime,
    endTime,
  }));

it('two events overlap whichever is asked first, and each overlaps with itself', () => {
  fc.assert(
    fc.property(slot, slot, (one, other) => {
      expect(overlap(one, other)).toBe(overlap(other, one));
      expect(overlap(one, one)).toBe(true);
    }),
  );
});

it('never loses more than the lessons of the days it covers', () => {
  fc.assert(
    fc.property(slot, (when) => {
      const lost = conflictsOf({ ...event, ...when }, around({ guarded: [lesson] }));
      for (const { kind, hoursLost } of lost) {
        expect(kind === 'closed' || kind === 'guardedHours').toBe(true);
        expect(hoursLost).toBeGreaterThanOrEqual(0);
        expect(hoursLost).toBeLessThanOrEqual(2);
      }
    }),
  );
});
