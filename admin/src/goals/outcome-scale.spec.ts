import { placeOn, scaleOf } from './outcome-scale';

const figure = {
  n: 40,
  value: 0.3,
  low: 0.2,
  high: 0.4,
  proposal: 'gehaald',
  because: 'above',
  takenOn: null,
} as const;

it('draws shares on all of 0 to 100', () =>
  expect(scaleOf({ measure: 'share1F', goal: 90, figure: null })).toEqual({ from: 0, to: 100 }));

it('leaves room around band, goal and zero of a mean', () => {
  const scale = scaleOf({ measure: 'meanZ', goal: 0.5, figure });
  expect(scale.from).toBeLessThan(0);
  expect(scale.to).toBeGreaterThan(0.5);
});

it('places a value within the line, also one that lies outside', () => {
  const scale = { from: 0, to: 100 };
  expect([placeOn(scale, 25), placeOn(scale, -4), placeOn(scale, 140)]).toEqual([0.25, 0, 1]);
});
