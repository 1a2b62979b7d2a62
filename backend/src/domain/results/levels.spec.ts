import { readLevel } from './levels';

it.each([
  ['1S', '1S/2F'],
  ['2f', '1S/2F'],
  ['1S/2F', '1S/2F'],
  [' < 1F', '<1F'],
  ['1F', '1F'],
  ['A', null],
  ['', null],
])('reads %p as %p', (text, expected) => {
  expect(readLevel(text)).toBe(expected);
});
