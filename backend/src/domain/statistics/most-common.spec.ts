import { mostCommon } from './most-common';

it.each([
  [['a', 'b', 'b'], 'b'],
  [['b', 'a', 'a', 'b'], 'b'],
  [['a'], 'a'],
  [[], null],
])('of %j it is %j', (values, expected) => {
  expect(mostCommon(values)).toBe(expected);
});
