import { studentReach } from './student';

// Beside these: the table of R's qt in against-r.spec.
it('is that of the tables: 80 % within 3.078 at one degree of freedom, 1.282 where there are many', () => {
  expect(studentReach(1, 0.8)).toBeCloseTo(3.078, 3);
  expect(studentReach(10, 0.8)).toBeCloseTo(1.372, 3);
  expect(studentReach(1e6, 0.8)).toBeCloseTo(1.282, 3);
});

it('is wider for fewer degrees of freedom, and for more certainty', () => {
  const reaches = [1, 2, 5, 30].map((freedom) => studentReach(freedom, 0.8));
  expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
  expect(studentReach(5, 0.95)).toBeGreaterThan(studentReach(5, 0.8));
});

it.each([
  [0, 0.8],
  [Infinity, 0.8],
  [5, 1],
  [5, -0.1],
])('refuses %d degrees of freedom at level %d', (freedom, level) => {
  expect(() => studentReach(freedom, level)).toThrow(RangeError);
});
