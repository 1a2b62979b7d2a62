import fc from 'fast-check';
import { closingTable, intervalOf, proposeClosing } from './closing';

const share = (n: number, percent: number) => ({ kind: 'share', n, percent }) as const;
const yardstick = { goal: 60, margin: 3, leastPupils: 5 };

it.each(closingTable)('says of $percent % of $n pupils against $goal ± $margin: $proposal', (line) => {
  expect(proposeClosing(share(line.n, line.percent), line).proposal).toBe(line.proposal);
});

it('says why nothing can be said', () => {
  const because = (n: number, percent: number) => proposeClosing(share(n, percent), yardstick).because;
  expect(proposeClosing(null, yardstick)).toMatchObject({ proposal: 'nietTeZeggen', because: 'notTaken', value: null });
  expect([because(4, 100), because(20, 65), because(900, 62.5)]).toEqual(['tooFew', 'insideInterval', 'withinMargin']);
});

it('gives the interval of a mean by Student: R 4.2.2, qt(0.9, 24) = 1.317836', () => {
  const interval = intervalOf({ kind: 'mean', n: 25, mean: 0.3, sd: 1 });
  expect(interval?.high).toBeCloseTo(0.3 + 1.317836 / 5, 6);
  expect(interval?.low).toBeCloseTo(0.3 - 1.317836 / 5, 6);
  expect(intervalOf({ kind: 'mean', n: 1, mean: 0.3, sd: 0 })).toBeNull();
});

const shares = fc.record({
  n: fc.integer({ min: 1, max: 400 }),
  percent: fc.double({ min: 0, max: 100, noNaN: true }),
});
const yardsticks = fc.record({
  goal: fc.double({ min: 0, max: 100, noNaN: true }),
  margin: fc.double({ min: 0, max: 20, noNaN: true }),
  leastPupils: fc.integer({ min: 5, max: 40 }),
});

it('never turns from reached to missed, or back, by more pupils at the same share', () => {
  fc.assert(
    fc.property(shares, yardsticks, fc.integer({ min: 1, max: 500 }), ({ n, percent }, by, more) => {
      const [few, many] = [proposeClosing(share(n, percent), by), proposeClosing(share(n + more, percent), by)];
      if (few.proposal !== 'nietTeZeggen' && many.proposal !== 'nietTeZeggen') expect(many.proposal).toBe(few.proposal);
    }),
  );
});

it('never makes a verdict of what could not be said by a wider margin or a higher least number', () => {
  fc.assert(
    fc.property(shares, yardsticks, fc.nat(20), ({ n, percent }, by, more) => {
      if (proposeClosing(share(n, percent), by).proposal !== 'nietTeZeggen') return;
      const wider = { ...by, margin: by.margin + more, leastPupils: by.leastPupils + more };
      expect(proposeClosing(share(n, percent), wider).proposal).toBe('nietTeZeggen');
    }),
  );
});

it('never says reached of a share below the goal, nor missed of one above', () => {
  fc.assert(
    fc.property(shares, yardsticks, ({ n, percent }, by) => {
      const { proposal } = proposeClosing(share(n, percent), by);
      if (proposal === 'gehaald') expect(percent).toBeGreaterThan(by.goal);
      if (proposal === 'nietGehaald') expect(percent).toBeLessThan(by.goal);
    }),
  );
});
