import type { CalendarDay } from '#contract/calendar-days';
import type { CalendarEvent } from '#contract/events';
import { entriesByDay, entriesOn, groundOf } from './day-entries';

const event = (title: string, startsOn: string, more: Partial<CalendarEvent> = {}) =>
  ({ title, startsOn, endsOn: startsOn, startTime: null, kind: 'other', audience: 'team', ...more }) as CalendarEvent;
const other = (kind: CalendarDay['kind'], name: string, fromOn: string, untilOn: string, recordId: string | null) =>
  ({ kind, name, fromOn, untilOn, recordId }) as CalendarDay;

it('puts on each day what stands there, by the clock', () => {
  const days = entriesByDay(
    [
      event('Bouwoverleg', '2026-12-01', { startTime: '15:30' }),
      event('Groepsbespreking', '2026-12-01', { startTime: '08:45' }),
      event('Training', '2026-11-30', { endsOn: '2026-12-01' }),
    ],
    [],
  );
  const titles = (day: string) => entriesOn(days, day).events.map(({ title }) => title);
  expect(titles('2026-12-01')).toEqual(['Training', 'Groepsbespreking', 'Bouwoverleg']);
  expect(titles('2026-11-30')).toEqual(['Training']);
  expect(titles('2026-12-02')).toEqual([]);
});

it('says on each day a holiday or a test period of two schools once, and the free days of each', () => {
  const days = entriesByDay(
    [],
    [
      other('holiday', 'Kerstvakantie', '2026-12-19', '2027-01-03', 'a'),
      other('holiday', 'Kerstvakantie', '2026-12-19', '2027-01-03', 'b'),
      other('testPeriod', 'M', '2026-12-14', '2026-12-19', 'a'),
      other('testPeriod', 'M', '2026-12-17', '2027-01-08', 'b'),
      other('freeDays', 'Studiedag', '2026-12-19', '2026-12-19', 'a'),
      other('freeDays', 'Studiedag', '2026-12-19', '2026-12-19', 'b'),
    ],
  );
  expect(entriesOn(days, '2026-12-19').others.map(({ kind }) => kind)).toEqual([
    'holiday',
    'testPeriod',
    'freeDays',
    'freeDays',
  ]);
});

it.each([
  ['closed', [], [other('holiday', 'x', '', '', null), other('testPeriod', 'M', '', '', null)]],
  ['tests', [event('x', '')], [other('testPeriod', 'M', '', '', null)]],
  ['closed', [event('Studiedag', '', { kind: 'studyDay', cancelledAt: null })], []],
  ['plain', [event('Studiedag', '', { kind: 'studyDay', cancelledAt: '2026-11-01T00:00:00Z' })], []],
  ['plain', [event('Cursus', '', { kind: 'studyDay', audience: 'people', cancelledAt: null })], []],
  ['plain', [], [other('nationalDate', 'x', '', '', null)]],
] as const)('gives a day a ground: %s', (ground, events, others) => expect(groundOf({ events, others })).toBe(ground));
