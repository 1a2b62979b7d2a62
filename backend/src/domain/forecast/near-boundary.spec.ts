import { distanceFromEven, isNearBoundary } from './near-boundary';

const chances = (top: number) => ({ '<1F': 0, '1F': 1 - top, '1S/2F': top });

it.each([
  [0.34, false],
  [0.35, true],
  [0.5, true],
  [0.65, true],
  [0.654, true],
  [0.66, false],
])('a chance of %d to reach 1S/2F is near the boundary: %s', (top, near) => {
  expect(isNearBoundary(chances(top))).toBe(near);
});

it('takes the chance that is most open', () => {
  expect(distanceFromEven([chances(0.9), chances(0.45), chances(0.1)])).toBeCloseTo(0.05, 12);
});

it('has nobody without a chance near anything', () => {
  expect(distanceFromEven([])).toBe(Infinity);
});
