import { isAt } from './is-at';

it.each([
  ['#/staff', '/staff', true],
  ['#/staff?filter=%7B%7D', '/staff', true],
  ['', '/', true],
  ['#/staff/1/show', '/staff', false],
  ['#/', '/staff', false],
])('knows whether %s is the page %s: %s', (hash, pathname, is) => expect(isAt(hash, pathname)).toBe(is));
