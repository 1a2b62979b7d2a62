import fc from 'fast-check';
import { dueSlots, isLate, nextSlot } from './slots';
import { wallTimeOf } from './wall-clock';

const at = (text: string) => new Date(text);
const digest = { dailyAt: ['07:30'], catchUp: 'all' } as const;

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
  expect(dueSlots({ ...digest, catchUp: 'sameDay' }, after, now)).toEqual([at('2027-02-04T06:30Z')]);
});

describe('a task with several times a day', () => {
  const often = { dailyAt: ['06:00', '06:30', '18:00'], catchUp: 'sameDay' } as const;

  it('makes up all of them that passed today, and none of the days before', () => {
    const due = dueSlots(often, at('2027-02-01T06:30Z'), at('2027-02-04T08:00Z'));
    expect(due).toEqual([at('2027-02-04T05:00Z'), at('2027-02-04T05:30Z')]);
  });

  it('knows its next time, today or tomorrow', () => {
    expect(nextSlot(often, at('2027-02-04T08:00Z'))).toEqual(at('2027-02-04T17:00Z'));
    expect(nextSlot(often, at('2027-02-04T17:00Z'))).toEqual(at('2027-02-05T05:00Z'));
  });

  it('is late when ten minutes after a time nothing ran, also of yesterday', () => {
    const ran = at('2027-02-04T05:30Z');
    expect(isLate(often, ran, at('2027-02-04T17:09Z'))).toBe(false);
    expect(isLate(often, ran, at('2027-02-04T17:11Z'))).toBe(true);
    expect(isLate(often, ran, at('2027-02-05T04:00Z'))).toBe(true);
  });
});

describe('in the nights in which the clock changes', () => {
  it('a time that does not exist runs once, right after the gap', () => {
    const due = dueSlots({ dailyAt: ['02:30'], catchUp: 'all' }, at('2027-03-27T12:00Z'), at('2027-03-28T12:00Z'));
    expect(due).toEqual([at('2027-03-28T01:30Z')]);
    const both = { dailyAt: ['02:30', '03:30'], catchUp: 'all' } as const;
    expect(dueSlots(both, at('2027-03-27T12:00Z'), at('2027-03-28T12:00Z'))).toHaveLength(1);
  });

  it('a time that comes twice runs once, the first time', () => {
    const due = dueSlots({ dailyAt: ['02:30'], catchUp: 'all' }, at('2027-10-30T12:00Z'), at('2027-10-31T12:00Z'));
    expect(due).toEqual([at('2027-10-31T00:30Z')]);
  });

  it.each(['all', 'last', 'sameDay'] as const)('catches up over both of them by the rule «%s»', (catchUp) => {
    const digests = { dailyAt: ['07:30'], catchUp };
    expect(dueSlots(digests, at('2027-03-27T07:00Z'), at('2027-03-28T06:00Z'))).toEqual([at('2027-03-28T05:30Z')]);
    expect(dueSlots(digests, at('2027-10-30T07:00Z'), at('2027-10-31T07:00Z'))).toEqual([at('2027-10-31T06:30Z')]);
  });
});

it('runs every slot once, however the ticks fall, over both changes of the clock', () => {
  const start = at('2026-10-20T00:00Z').getTime();
  const steps = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.constantFrom(['02:30'], ['07:30'], ['23:59']), (minutes, dailyAt) => {
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
