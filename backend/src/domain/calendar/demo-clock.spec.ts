import { earliestSetting, setForward } from './demo-clock';

const real = new Date('2026-11-25T08:00:00Z');
const never = { offsetMs: 0, lastSetTo: null };
const at = (text: string) => new Date(text);

it('may be set to any moment of this school year the first time', () => {
  expect(earliestSetting(never, real)).toEqual(at('2026-07-31T22:00:00Z'));
  expect(setForward(never, at('2026-09-01T07:00:00Z'), real)?.offsetMs).toBeLessThan(0);
  expect(setForward(never, at('2026-07-01T07:00:00Z'), real)).toBeNull();
});

it('goes only forward after that', () => {
  const to = at('2027-02-01T08:00:00Z');
  const moved = setForward(never, to, real);
  expect(moved).toEqual({ offsetMs: to.getTime() - real.getTime(), lastSetTo: to });
  const later = at('2026-11-25T08:10:00Z');
  expect(setForward(moved ?? never, at('2027-02-01T08:09:00Z'), later)).toBeNull();
  expect(setForward(moved ?? never, at('2027-02-01T08:11:00Z'), later)).not.toBeNull();
});

it('may be set to the same moment again', () => {
  const to = at('2027-02-01T08:00:00Z');
  const moved = setForward(never, to, real) ?? never;
  const again = setForward(moved, to, at('2026-11-25T08:10:00Z'));
  expect(again?.offsetMs).toBe(moved.offsetMs - 600_000);
});
