import type { Level } from '#domain/results/levels';
import { type NeedGroup, needGroups } from './need-groups';
import { fewest } from './plan-facts';

/**
 * How far a place on the norm carries over half a year: the correlation between two tests of one domain, half a year apart.
 * Assumed; student monitoring systems report 0.75 to 0.85.
 */
export const retest = 0.8;
/** Within half a standard deviation of what was expected a single test says nothing (its own error is about as large). */
export const asExpectedWithin = 0.5;
/** One pupil more or less is luck. */
export const goalMargin = 1;
/** Of fewer than this share of the pupils a result is no answer for the group. */
const leastTested = 2 / 3;

export type PupilResult = {
  id: string;
  needGroup: NeedGroup;
  /** Place on the norm when the plan began, and at the deciding moment. */
  start: number | null;
  measured: number | null;
  level: Level | null;
};

export type Became = 'above' | 'asExpected' | 'below' | 'notMeasured';
export type PupilEvaluated = PupilResult & { expected: number | null; became: Became };
export type NeedGroupEvaluated = {
  needGroup: NeedGroup;
  pupils: number;
  measured: number;
  above: number;
  asExpected: number;
  below: number;
  /** Mean of expected and measured places, over who has both; null below five. */
  expected: number | null;
  mean: number | null;
};
export type GoalVerdict = 'reached' | 'notReached' | 'cannotTell';
export type GoalEvaluated = { goal: number; atLevel: number; tested: number; of: number; verdict: GoalVerdict };
export type PlanEvaluation = { pupils: PupilEvaluated[]; needGroups: NeedGroupEvaluated[]; goal: GoalEvaluated | null };

export type PlanGoal = { level: '1F' | '1S/2F'; pupils: number };

/** What the results after a plan say of it: proposed, for people to interpret. Null when nobody was tested yet. */
export function evaluatePlan(results: readonly PupilResult[], goal: PlanGoal | null): PlanEvaluation | null {
  if (results.every(({ measured, level }) => measured === null && level === null)) return null;
  const starts = results.flatMap(({ start }) => start ?? []);
  const middle = starts.length > 0 ? meanOf(starts) : 0;
  const pupils = results.map((one): PupilEvaluated => {
    const expected = one.start === null ? null : expectedPlace(one.start, middle);
    return { ...one, expected, became: becameOf(expected, one.measured) };
  });
  return {
    pupils,
    needGroups: needGroups.map((needGroup) => ofNeedGroup(needGroup, pupils)),
    goal: goal && ofGoal(pupils, goal),
  };
}

/** Extreme places are partly luck: a next test lies nearer to the middle of the group. */
export const expectedPlace = (start: number, middle: number): number => middle + retest * (start - middle);

function becameOf(expected: number | null, measured: number | null): Became {
  if (expected === null || measured === null) return 'notMeasured';
  const difference = measured - expected;
  if (Math.abs(difference) <= asExpectedWithin) return 'asExpected';
  return difference > 0 ? 'above' : 'below';
}

function ofNeedGroup(needGroup: NeedGroup, all: readonly PupilEvaluated[]): NeedGroupEvaluated {
  const pupils = all.filter((one) => one.needGroup === needGroup);
  const both = pupils.filter(({ became }) => became !== 'notMeasured');
  const count = (became: Became) => pupils.filter((one) => one.became === became).length;
  const mean = (pick: (one: PupilEvaluated) => number | null) =>
    both.length < fewest ? null : meanOf(both.flatMap((one) => pick(one) ?? []));
  return {
    needGroup,
    pupils: pupils.length,
    measured: both.length,
    above: count('above'),
    asExpected: count('asExpected'),
    below: count('below'),
    expected: mean(({ expected }) => expected),
    mean: mean(({ measured }) => measured),
  };
}

/**
 * Reached: so many pupils or more are at the level. Not reached: more than one pupil short. One short, fewer than five tested
 * or less than two thirds of the group: cannot tell.
 */
export function ofGoal(pupils: readonly Pick<PupilResult, 'level'>[], goal: PlanGoal): GoalEvaluated {
  const tested = pupils.flatMap(({ level }) => level ?? []);
  const atLevel = tested.filter((level) => level === '1S/2F' || level === goal.level).length;
  const enough = tested.length >= fewest && tested.length >= leastTested * pupils.length;
  const short = goal.pupils - atLevel;
  const verdict = short <= 0 && enough ? 'reached' : enough && short > goalMargin ? 'notReached' : 'cannotTell';
  return { goal: goal.pupils, atLevel, tested: tested.length, of: pupils.length, verdict };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
