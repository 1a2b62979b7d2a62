import fc from 'fast-check';
import { addDays } from '#domain/calendar/day';
import { countVisits, type TeacherYear, trackVisits, type Visit, visitDays } from './visits';

const teacher = (visits: readonly Visit[] = [], change: Partial<TeacherYear> = {}): TeacherYear => ({
  schoolYear: '2026-2027',
  starting: false,
  since: '2019-08-01',
  visits,
  ...change,
});
const held = (on: string): Visit => ({ on, held: true });
const planned = (on: string): Visit => ({ on, held: false });

it('visits everybody twice a school year and a starting teacher four times', () => {
  expect(visitDays('2026-2027', false)).toEqual(['2027-01-31', '2027-06-30']);
  expect(visitDays('2026-2027', true)).toEqual(['2026-11-15', '2027-01-31', '2027-04-15', '2027-06-30']);
});

it.each([
  ['in September', '2026-09-01', [], 'later'],
  ['six weeks before the half-year', '2026-12-20', [], 'due'],
  ['on the last day of the first half', '2027-01-31', [], 'due'],
  ['the day after', '2027-02-01', [], 'late'],
  ['with a visit on its way', '2027-02-01', [planned('2027-02-03')], 'planned'],
  ['when nobody said whether the visit was', '2027-02-01', [planned('2027-01-28')], 'toConfirm'],
  ['after the first visit', '2027-02-01', [held('2026-11-10')], 'later'],
  ['after both', '2027-02-01', [held('2026-11-10'), held('2027-01-12')], 'done'],
  ['with a visit of last year only', '2027-02-01', [held('2026-06-10')], 'late'],
])('%s (%s) with %j a teacher is %4$s', (_when, today, visits, status) => {
  expect(trackVisits(teacher(visits), today).status).toBe(status);
});

it('says 2 of 2, and since when somebody was not visited', () => {
  const twice = trackVisits(teacher([held('2026-11-10'), held('2027-01-12')]), '2027-02-01');
  expect(twice).toMatchObject({ held: 2, of: 2, lastOn: '2027-01-12', dueOn: null });
  const longAgo = trackVisits(teacher([held('2025-03-03')]), '2026-11-25');
  expect(longAgo).toMatchObject({ held: 0, of: 2, lastOn: '2025-03-03', dueOn: '2027-01-31' });
  expect(trackVisits(teacher(), '2026-11-25').lastOn).toBeNull();
});

it('asks less of who came during the year', () => {
  expect(trackVisits(teacher([], { since: '2027-01-04' }), '2027-02-01')).toMatchObject({ of: 1, dueOn: '2027-06-30' });
  expect(trackVisits(teacher([], { since: '2027-06-01' }), '2027-06-02')).toMatchObject({ of: 0, status: 'done' });
});

it('never asks more after a visit than before', () => {
  const day = fc.integer({ min: 0, max: 360 }).map((n) => addDays('2026-08-01', n));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 6 }), day, day, fc.boolean(), (days, extra, today, starting) => {
      const visits = days.map(held);
      const before = trackVisits(teacher(visits, { starting }), today);
      const after = trackVisits(teacher([...visits, held(extra)], { starting }), today);
      expect(after.held).toBe(before.held + 1);
      expect(after.dueOn ?? '9999').toMatch(/./);
      expect((after.dueOn ?? '9999') >= (before.dueOn ?? '9999')).toBe(true);
    }),
  );
});

it('counts teachers and visits, and counts add up', () => {
  const today = '2027-02-01';
  const team = [
    trackVisits(teacher([held('2026-11-10'), held('2027-01-12')]), today),
    trackVisits(teacher([held('2026-11-10')]), today),
    trackVisits(teacher([planned('2027-02-03')]), today),
    trackVisits(teacher(), today),
  ];
  expect(countVisits(team)).toEqual({ teachers: 4, visitedEnough: 1, notVisited: 2, held: 3, planned: 1 });
  expect(countVisits([])).toEqual({ teachers: 0, visitedEnough: 0, notVisited: 0, held: 0, planned: 0 });
});
