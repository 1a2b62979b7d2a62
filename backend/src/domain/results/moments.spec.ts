import { careerMoment, momentOrder, testMoments } from './moments';

it('names a moment as schools do', () => {
  expect([careerMoment(8, 'B'), careerMoment(7, 'M'), careerMoment(3, 'E')]).toEqual(['B8', 'M7', 'E3']);
});

it('puts the moments of eight school years in the order in which they come', () => {
  const inOrder = Array.from({ length: 8 }, (_, i) => i + 1).flatMap((yearGroup) =>
    testMoments.map((moment) => momentOrder(yearGroup, moment)),
  );
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  expect(new Set(inOrder).size).toBe(24);
});
