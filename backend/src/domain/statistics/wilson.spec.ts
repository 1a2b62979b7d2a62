import { wilsonInterval } from './wilson';

it('says nothing about nobody', () => {
  expect(wilsonInterval(0, 0, 0.8)).toBeNull();
});

it('stays between 0 and 1, and moves with the share', () => {
  const none = wilsonInterval(0, 90, 0.5);
  const all = wilsonInterval(90, 90, 0.5);
  expect(none?.low).toBe(0);
  expect(all?.high).toBe(1);
  expect(none?.high).toBeCloseTo(1 - (all?.low ?? 0), 14);
});

it.each([
  [13, 12, 0.8],
  [-1, 12, 0.8],
  [NaN, 12, 0.8],
  [3, 12, 1],
])('refuses %d of %d at level %d', (successes, n, level) => {
  expect(() => wilsonInterval(successes, n, level)).toThrow(RangeError);
});
