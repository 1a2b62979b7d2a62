import fc from 'fast-check';
import { dueSlots } from './slots';
import { wallTimeOf } from './wall-clock';

const at = (text: string) => new Date(text);
const digest = { dailyAt: '07:30', catchUp: 'all' } as const;

it('is due at half past seven on the wall, in winter and in summer', () => {
  expect(dueSlots(digest, at('2027-02-01T00:00Z'), at('2027-02-01T06:29Z'))).toEqual([]);
  expect(dueSlots(digest, at('2027-02-01T00:00Z'), at('2027-02-01T06:30Z'))).toEqual([at('2027-02-01T06:30Z')]);
  expect(dueSlots(digest, at('2027-06-01T00:00Z'), at('2027-06-01T05:30Z'))).toEqual([at('2027-06-01T05:30Z')]);
});

it('catches up by its own rule', () => {
  const [after, now] = [at('2027-02-01T06:30Z'), at('2027-02-04T08:00Z')];
  expect(dueSlots(digest, after, now)).toHaveLength(3);
  expect(dueSlots({ ...digest, catchUp: 'last' }, after, now)).toEqual([at('2027-02-04T06:30Z')]);
  expect(dueSlots({ ...digest, catchUp: 'sameDay' }, after, at('2027-02-04T05:00Z'))).toEqual([]);
});

it('runs every slot once, however the ticks fall, over both changes of the clock', () => {
  const start = at('2026-10-20T00:00Z').getTime();
  const steps = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.constantFrom('02:30', '07:30', '23:59'), (minutes, dailyAt) => {
      let after = new Date(start);
      let now = start;
      const seen: Date[] = [];
      for (const step of minutes) {
        now += step * 60_000;
        const due = dueSlots({ dailyAt, catchUp: 'all' }, after, new Date(now));
        seen.push(...due);
        after = due.at(-1) ?? after;
      }
      const days = seen.map((slot) => wallTimeOf(slot).day);
      expect(new Set(days).size).toBe(days.length);
      expect(seen).toEqual(dueSlots({ dailyAt, catchUp: 'all' }, new Date(start), new Date(now)));
    }),
  );
});
