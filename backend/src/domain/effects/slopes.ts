import { groupedBy } from '#domain/forecast/grouped-by';
import { type Centred, groupOf } from './centre';
import { mean, sum } from '#domain/statistics/sums';

/** How pupils keep their place within a group. `variance`: of a pupil around it; `spread`: sum of squared distances in x. */
export type Within = { slope: number; correlation: number; variance: number; spread: number };

/** The slope within groups, all of them together; null when nobody differs or there are not more pupils than groups. */
export function withinGroups(pupils: readonly Centred[]): Within | null {
  const groups = [...groupedBy(pupils, groupOf).values()];
  const freedom = pupils.length - groups.length - 1;
  const apart = groups.flatMap((group) => {
    const [x, y] = [mean(group.map((one) => one.x)), mean(group.map((one) => one.y))];
    return group.map((one) => ({ x: one.x - x, y: one.y - y }));
  });
  const [xx, xy, yy] = [products(apart, 'x', 'x'), products(apart, 'x', 'y'), products(apart, 'y', 'y')];
  if (freedom < 1 || xx < nothing || yy < nothing) return null;
  const slope = xy / xx;
  return { slope, correlation: xy / Math.sqrt(xx * yy), variance: (yy - slope * xy) / freedom, spread: xx };
}

/** How groups keep theirs. `variance`: of a group as large as `size` around it; `level`: mean of their levels. */
export type Between = {
  groups: number;
  freedom: number;
  slope: number;
  intercept: number;
  level: number;
  variance: number;
  spread: number;
  size: number;
};

/**
 * The slope between groups of how they did beyond their pupils' places, on the level they started at: groups are picked too.
 * Every cohort takes a degree of freedom, and so does the slope; null when none is left or all started alike.
 */
export function betweenGroups(pupils: readonly Centred[], slopeWithin: number): Between | null {
  const groups = [...groupedBy(pupils, groupOf).values()].map((group) => ({
    x: group[0]?.level ?? 0,
    y: mean(group.map((one) => one.y - slopeWithin * (one.x - one.level))),
    size: group.length,
  }));
  const freedom = groups.length - new Set(pupils.map(({ cohort }) => cohort)).size - 1;
  const [level, high] = [mean(groups.map(({ x }) => x)), mean(groups.map(({ y }) => y))];
  const apart = groups.map(({ x, y }) => ({ x: x - level, y: y - high }));
  const [xx, xy, yy] = [products(apart, 'x', 'x'), products(apart, 'x', 'y'), products(apart, 'y', 'y')];
  if (freedom < 1 || xx < nothing) return null;
  const slope = xy / xx;
  return {
    groups: groups.length,
    freedom,
    slope,
    intercept: high - slope * level,
    level,
    variance: Math.max(0, yy - slope * xy) / freedom,
    spread: xx,
    size: groups.length / sum(groups.map(({ size }) => 1 / size)),
  };
}

const nothing = 1e-9;

const products = <Key extends 'x' | 'y'>(of: readonly Record<'x' | 'y', number>[], one: Key, other: 'x' | 'y') =>
  sum(of.map((pair) => pair[one] * pair[other]));
