import { Random } from '../../../../prisma/seed/random';
import { effectOf } from './effect';
import { madeUpMeasure } from './made-up-measure';

/** How many of these measures are called working by the whole 80 % band, of those of which something could be said. */
function called(times: number, of: { cohorts: number; groups: number; size: number; effect: number }) {
  const random = new Random(1905);
  const normal = () => random.normal();
  const effects = Array.from({ length: times }, () => effectOf(madeUpMeasure({ ...of, normal })));
  const said = effects.filter((one) => typeof one !== 'string');
  return { said: said.length, works: said.filter(({ band }) => band.low > 0).length };
}

it.each([12, 8, 4])(
  'calls at most 12 %% of 1,000 measures that do nothing working, of %i groups a cohort',
  (groups) => {
    const { said, works } = called(1000, { cohorts: 1, groups, size: 16, effect: 0 });
    expect(said).toBe(1000);
    expect(works).toBeLessThanOrEqual(120);
    expect(works).toBeGreaterThan(40);
  },
);

it.each([8, 4])('finds at least half of those that bring 60 pupils 0.4 deviations, of %i groups a cohort', (groups) => {
  const { works } = called(200, { cohorts: 3, groups, size: 20, effect: 0.4 });
  expect(works).toBeGreaterThanOrEqual(100);
});
