import { effectPlaces } from './effect-scale';

const levels = { start: -0.4, expected: -0.3, end: 0, low: 0.1, high: 0.5 };

it('puts earlier, expected and reached in the order of their values, all on the paper', () => {
  const { start, expected, end } = effectPlaces(levels);
  expect([start, expected, end]).toEqual([start, expected, end].sort((a, b) => a - b));
  const inside = Object.values(effectPlaces(levels)).every((place) => place > 0 && place < 1);
  expect(inside).toBe(true);
});

it('draws the band around the end, and clear of what was expected only when nothing lies outside it', () => {
  const sure = effectPlaces(levels);
  expect(sure.low).toBeGreaterThan(sure.expected);
  expect(sure.end).toBeGreaterThan(sure.low);
  expect(sure.end).toBeLessThan(sure.high);
  const unsure = effectPlaces({ ...levels, low: -0.1, high: 0.7 });
  expect(unsure.low).toBeLessThan(unsure.expected);
});

it('has a scale too when nothing changed at all', () => {
  const { start, end } = effectPlaces({ start: 0, expected: 0, end: 0, low: 0, high: 0 });
  expect(start).toBe(end);
  expect(start).toBeCloseTo(0.5);
});
