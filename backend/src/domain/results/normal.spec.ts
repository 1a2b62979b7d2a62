import fc from 'fast-check';
import { normalCdf, normalQuantile } from './normal';

// Golden values: Python 3.11, math.erfc and statistics.NormalDist().inv_cdf (Wichura AS241).
it.each([
  [-3.5, 2.32629079035525e-4],
  [-1, 0.158655253931457],
  [0, 0.5],
  [0.3, 0.617911422188953],
  [1.959963984540054, 0.975],
  [6, 0.999999999013412],
])('Φ(%d) = %d', (z, expected) => {
  expect(normalCdf(z)).toBeCloseTo(expected, 14);
});

it.each([
  [0.001, -3.09023230616781],
  [0.045, -1.69539771027214],
  [0.5, 0],
  [0.571, 0.17892066027131193],
  [0.975, 1.95996398454005],
])('Φ⁻¹(%d) = %d', (share, expected) => {
  expect(normalQuantile(share)).toBeCloseTo(expected, 11);
});

it('goes there and back', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
      (share) => Math.abs(normalCdf(normalQuantile(share)) - share) < 1e-12,
    ),
  );
});
