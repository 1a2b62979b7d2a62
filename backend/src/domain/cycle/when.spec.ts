import { cycleFacts, cycleSteps } from './steps';
import { byWhom, endOfCycle, startOfCycle, stepDueOn } from './when';

const year = { schoolYear: '2026-2027', half: 0 } as const;
const second = { schoolYear: '2026-2027', half: 2 } as const;

it('runs for a school year or half of it', () => {
  expect([startOfCycle(year), endOfCycle(year)]).toEqual(['2026-08-01', '2027-07-31']);
  expect([startOfCycle(second), endOfCycle(second)]).toEqual(['2027-02-01', '2027-07-31']);
});

it.each([year, second])('has its steps due one after the other, within the period %j', (period) => {
  const days = cycleSteps.map((step) => stepDueOn(step, period));
  expect(days).toEqual([...days].sort());
  expect((days[0] ?? '') > startOfCycle(period)).toBe(true);
  expect(days.at(-1)).toBe(endOfCycle(period));
});

it('has the plan of a whole year before the autumn holiday is over, and of half a year in half the time', () => {
  expect(stepDueOn('plan', year)).toBe('2026-10-24');
  expect(stepDueOn('plan', second)).toBe('2027-03-15');
});

it('knows of every fact who looks at it first', () => {
  expect(Object.keys(byWhom).sort()).toEqual([...cycleFacts].sort());
});
