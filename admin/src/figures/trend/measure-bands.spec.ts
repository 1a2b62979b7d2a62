import type { MeasureMark } from '#contract/measures';
import { measureBands, measuresIn } from './measure-bands';

const years = [2024, 2025, 2026].map((resultsYear, at) => ({ resultsYear, x: 100 + at * 100, pupils: 20 }));
const paper = { left: 50, right: 350, bottom: 200 };
const mark = (id: string, fromOn: string, untilOn: string | null): MeasureMark => ({
  id,
  title: id,
  domain: 'lezen',
  fromOn,
  untilOn,
});
const drawn = (...measures: MeasureMark[]) => measureBands(measures, years, paper);

it('draws a whole school year from the dot before it to its own', () => {
  const [band] = drawn(mark('a', '2024-08-01', '2025-07-31'));
  expect(band?.x).toBeCloseTo(100);
  expect((band?.x ?? 0) + (band?.width ?? 0)).toBeCloseTo(200);
});

it('runs to the edge while it goes on, and never off the paper', () => {
  const [band] = drawn(mark('a', '2020-09-01', null));
  expect(band).toMatchObject({ x: 50, width: 300 });
});

it('leaves out what ended before the first year or begins after the paper', () =>
  expect(drawn(mark('a', '2019-09-01', '2022-06-01'), mark('b', '2029-09-01', null))).toEqual([]));

it('stacks what is done at the same time, and puts what comes after in the lowest free row', () => {
  const [a, b, c] = drawn(
    mark('a', '2024-08-01', '2025-01-31'),
    mark('b', '2024-09-01', '2025-07-31'),
    mark('c', '2025-02-01', '2025-07-01'),
  );
  expect(b?.y).toBeLessThan(a?.y ?? 0);
  expect(c?.y).toBe(a?.y);
});

it('can be seen when it took a day, and is nothing without years', () => {
  expect(drawn(mark('a', '2025-03-03', '2025-03-03'))[0]?.width).toBeGreaterThan(2);
  expect(measureBands([mark('a', '2024-08-01', null)], [], paper)).toEqual([]);
});

it.each([
  [2024, []],
  [2025, ['a']],
  [2026, ['a', 'b']],
  [2027, ['b']],
])('names in the row of %d what was done in that school year', (resultsYear, ids) => {
  const measures = [mark('a', '2024-10-01', '2025-09-01'), mark('b', '2026-02-01', null)];
  expect(measuresIn(measures, resultsYear).map(({ id }) => id)).toEqual(ids);
});
