import fc from 'fast-check';
import { addDays } from '#domain/calendar/day';
import { divideWeek, isNewVisit, partOf, weekAhead, weekNumberOf, weekOf, weekParts } from './my-week';

// A Wednesday.
const today = '2026-11-25';
const mine = (dueOn: string, remindOn: string | null = null) => ({ isMine: true, dueOn, remindOn });

it.each([
  ['yesterday', mine('2026-11-24'), 'overdue'],
  ['today', mine(today), 'thisWeek'],
  ['on Sunday', mine('2026-11-29'), 'thisWeek'],
  ['next Monday', mine('2026-11-30'), 'later'],
  ['later, with a reminder this week', mine('2026-12-20', '2026-11-27'), 'thisWeek'],
  ['later, with a reminder of long ago', mine('2026-12-20', '2026-11-01'), 'thisWeek'],
  ['later, with a reminder next week', mine('2026-12-20', '2026-11-30'), 'later'],
  ['of somebody else, however late', { ...mine('2026-01-01'), isMine: false }, 'waiting'],
])('what is due %s', (_when, task, expected) => {
  expect(partOf(task, today)).toBe(expected);
});

it('the week is from Monday to Sunday, whatever its day', () => {
  for (let ahead = -2; ahead <= 4; ahead++)
    expect(weekOf(addDays(today, ahead))).toEqual({ fromOn: '2026-11-23', untilOn: '2026-11-29' });
});

it.each([
  ['on Friday', '2026-11-27', '2026-11-29'],
  ['on Saturday', '2026-11-28', '2026-12-06'],
  ['on Sunday', '2026-11-29', '2026-12-06'],
])('%s (%s) one looks ahead until %s', (_when, on, untilOn) => {
  expect(weekAhead(on).untilOn).toBe(untilOn);
  expect(partOf(mine(untilOn), on)).toBe('thisWeek');
  expect(partOf(mine(addDays(untilOn, 1)), on)).toBe('later');
});

it.each([
  ['2026-11-25', 48],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
])('%s lies in week %i', (day, week) => {
  expect(weekNumberOf(day)).toBe(week);
});

it.each([
  ['the first time', null, true],
  ['half an hour ago', new Date('2026-11-25T08:30:00Z'), false],
  ['longer ago', new Date('2026-11-25T08:29:59Z'), true],
])('looked at %s it is another visit: %s', (_when, seenAt, expected) => {
  expect(isNewVisit(seenAt, new Date('2026-11-25T09:00:00Z'))).toBe(expected);
});

it('everything stands in exactly one part, in its order', () => {
  const days = fc.integer({ min: -90, max: 90 }).map((n) => addDays(today, n));
  const tasks = fc.array(fc.record({ isMine: fc.boolean(), dueOn: days, remindOn: fc.option(days) }));
  fc.assert(
    fc.property(tasks, (all) => {
      const divided = divideWeek(all, today);
      expect(weekParts.flatMap((part) => divided[part])).toHaveLength(all.length);
      for (const part of weekParts) expect(divided[part]).toEqual(all.filter((task) => partOf(task, today) === part));
    }),
  );
});
