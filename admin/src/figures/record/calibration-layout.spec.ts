import { calibrationSize as size, dotsOf } from './calibration-layout';

const bin = { from: 0.6, to: 0.7, n: 100, expected: 0.65, came: 0.65 };

it('puts a chance that came true as often as forecast on the line', () => {
  const [dot] = dotsOf([bin], size);
  const across = (dot!.x - size.left) / (size.right - size.left);
  const up = (size.bottom - dot!.y) / (size.bottom - size.top);
  expect(across).toBeCloseTo(0.65, 12);
  expect(up).toBeCloseTo(0.65, 12);
});

it('leaves out what fewer than five pupils stand behind', () => {
  expect(dotsOf([{ ...bin, expected: null, came: null }], size)).toEqual([]);
});

it('draws a dot with a quarter of the judgements at half the size', () => {
  const [large, small] = dotsOf([bin, { ...bin, n: 25 }], size);
  expect(small!.radius).toBeCloseTo(large!.radius / 2, 12);
});

it('writes n on the side away from the line', () => {
  const [above, below] = dotsOf([{ ...bin, came: 0.8 }, { ...bin, came: 0.5 }], size); // prettier-ignore
  expect(above!.labelY).toBeLessThan(above!.y);
  expect(below!.labelY).toBeGreaterThan(below!.y);
});
