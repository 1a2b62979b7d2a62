import { intervalScore } from './intervals';

const band = { low: 50, high: 70, level: 0.8 };

it.each([
  ['inside', 60, 20],
  ['on the edge', 70, 20],
  ['three points above', 73, 20 + 10 * 3],
  ['two points below', 48, 20 + 10 * 2],
])('an outcome %s (%d) costs %d', (_where, actual, expected) => {
  expect(intervalScore({ ...band, actual })).toBeCloseTo(expected, 12);
});

it.each([
  ['a level of 1', { ...band, level: 1 }],
  ['ends the wrong way round', { ...band, low: 80 }],
])('refuses %s', (_what, interval) => {
  expect(() => intervalScore({ ...interval, actual: 60 })).toThrow(RangeError);
});
