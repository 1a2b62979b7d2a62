import { centre, type Centred } from './centre';
import { betweenGroups, withinGroups } from './slopes';

const starts = [
  [-1, -0.5, 0, 0.4, 1.2],
  [-0.8, -0.3, 0.1, 0.6, 1.5],
  [-1.3, -0.7, 0.2, 0.5, 0.9],
  [-0.4, 0, 0.3, 0.8, 1.1],
];
const ends = [
  [-0.7, -0.6, 0.1, 0.2, 1],
  [-0.9, -0.1, 0.3, 0.4, 1.1],
  [-1.1, -0.4, 0, 0.7, 0.5],
  [-0.1, 0.2, 0.1, 0.9, 0.8],
];
const pupils: Centred[] = starts.flatMap((xs, nth) =>
  xs.map((x, at) => {
    const y = ends[nth]?.[at] ?? NaN;
    const level = xs.reduce((sum, one) => sum + one, 0) / xs.length;
    return { group: `${nth}`, cohort: 'one', start: x, end: y, isFor: false, x, y, level };
  }),
);

// R 4.2.2: lm(y ~ group + x), cor() of x and y from their group means, and lm() of the group means.
it('finds the slopes within and between groups that lm of R finds', () => {
  const within = withinGroups(pupils);
  expect(within?.slope).toBeCloseTo(0.7738363, 6);
  expect(within?.variance).toBeCloseTo(0.0367297, 6);
  expect(within?.correlation).toBeCloseTo(0.9594381, 6);
  expect(within?.spread).toBeCloseTo(10.656, 6);
  const between = betweenGroups(pupils, within?.slope ?? NaN);
  expect(between?.intercept).toBeCloseTo(-0.006894198, 8);
  expect(between?.slope).toBeCloseTo(0.9761092, 6);
  expect(between?.variance).toBeCloseTo(0.002166553, 8);
  expect(between).toMatchObject({ groups: 4, freedom: 2, size: 5 });
});

it('knows nothing where nobody differs, or where no degree of freedom is left', () => {
  expect(withinGroups(pupils.map((one) => ({ ...one, x: 0 })))).toBeNull();
  expect(withinGroups(pupils.filter((_one, at) => at % 5 === 0))).toBeNull();
  expect(betweenGroups(pupils.map((one) => ({ ...one, cohort: one.group })), 0.8)).toBeNull(); // prettier-ignore
  expect(betweenGroups(pupils.map((one) => ({ ...one, level: 0 })), 0.8)).toBeNull(); // prettier-ignore
});

describe('seen from the mean of those it was not for', () => {
  const tested = pupils.map(({ group, cohort, start, end }) => ({ group, cohort, start, end, isFor: group === '0' }));
  const { own, others } = centre(tested);

  it('the others are nothing on average, and nobody is lost', () => {
    expect(own).toHaveLength(5);
    expect(others.reduce((sum, { x }) => sum + x, 0)).toBeCloseTo(0, 10);
    expect(others.reduce((sum, { y }) => sum + y, 0)).toBeCloseTo(0, 10);
  });

  it('a cohort with only the one or the other says nothing, nor do a few of a group', () => {
    const alone = tested.map((one) => ({ ...one, cohort: one.isFor ? 'own' : 'other' }));
    expect(centre(alone)).toEqual({ own: [], others: [] });
    const few = tested.filter(({ group }, at) => group !== '1' || at % 5 > 0);
    expect(new Set(centre(few).others.map(({ group }) => group))).toEqual(new Set(['2', '3']));
  });
});
