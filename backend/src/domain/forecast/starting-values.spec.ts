import { domains } from '#domain/results/levels';
import { featureNames } from './features';
import { origins } from './origins';
import { correlations, spreadLeft, startingValues } from './starting-values';

const at = (name: (typeof featureNames)[number]) => 2 + featureNames.indexOf(name);

describe.each(origins)('the starting values at %s', (origin) => {
  it.each(domains)('tell as much of %s as the correlation says, own domain and others together', (domain) => {
    const values = startingValues(domain, origin);
    const [own, others] = [values[at('own')] as number, values[at('others')] as number];
    // Two domains go together by 0.5, so the mean of two others has variance 0.75 and goes with the own by 0.5.
    const told = own ** 2 + 2 * own * others * 0.5 + others ** 2 * 0.75;
    expect(told * spreadLeft(origin) ** 2).toBeCloseTo(correlations[origin] ** 2, 12);
    expect(own).toBeGreaterThan(others);
    expect(values[0]).toBeLessThan(values[1] as number);
  });
});

it('leave less open from moment to moment', () => {
  const spreads = origins.map(spreadLeft);
  expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  expect(spreads.every((spread) => spread > 0 && spread < 1)).toBe(true);
});
