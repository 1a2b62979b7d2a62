import { mean, sum } from './sums';

it('adds up, and divides by how many there are', () => {
  expect([sum([]), sum([1, 2, 3.5]), mean([1, 2, 6])]).toEqual([0, 6.5, 3]);
  expect(mean([])).toBeNaN();
});
