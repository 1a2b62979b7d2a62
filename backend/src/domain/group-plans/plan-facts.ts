import type { NeedGroup, PupilKnown } from './need-groups';

/** Below this many nothing is said of a group of pupils (as everywhere in Koers). */
export const fewest = 5;
/** A fall or a rise is told from half a standard deviation on. */
const half = 0.5;

export type Part = { part: string; right: number; total: number; pupils: number };
export type MethodTest = {
  instrument: string;
  takenOn: string;
  pupils: number;
  right: number | null;
  total: number | null;
};
/** What became of the pupils of one need group of the plan before. */
export type Before = { needGroup: NeedGroup; pupils: number; better: number };

/** A sentence as data: the words are in the texts of the screens. Counts are whole pupils, percents 0..100. */
export type PlanFact =
  | { key: 'atLevel'; count: number; of: number }
  | { key: 'expected'; count: number; of: number }
  | { key: 'fell' | 'rose'; count: number; of: number }
  | { key: 'noResult'; count: number; of: number }
  | { key: 'weakest'; part: string; percent: number; whole: number; of: number }
  | { key: 'before'; needGroup: NeedGroup; count: number; of: number }
  | { key: 'tooFew'; of: number };

export type FactsInput = { pupils: readonly PupilKnown[]; parts: readonly Part[]; before: readonly Before[] };

/** What the data say when a plan is opened, most telling first. Of fewer than five pupils only that there are too few. */
export function planFacts({ pupils, parts, before }: FactsInput): PlanFact[] {
  if (pupils.length < fewest) return [{ key: 'tooFew', of: pupils.length }];
  const levels = pupils.flatMap(({ level }) => level ?? []);
  const growths = pupils.flatMap(({ growth }) => growth ?? []);
  const chances = pupils.flatMap(({ chance }) => chance ?? []);
  const without = pupils.filter(({ level, z }) => level === null && z === null).length;
  const counted = (key: 'atLevel' | 'fell' | 'rose' | 'expected', count: number, of: number): PlanFact[] =>
    of >= fewest ? [{ key, count, of }] : [];
  return [
    ...counted('atLevel', levels.filter((level) => level === '1S/2F').length, levels.length),
    ...counted('expected', Math.round(chances.reduce((sum, one) => sum + one, 0)), chances.length),
    ...counted('fell', growths.filter((growth) => growth < -half).length, growths.length),
    ...counted('rose', growths.filter((growth) => growth > half).length, growths.length),
    ...(without > 0 ? [{ key: 'noResult' as const, count: without, of: pupils.length }] : []),
    ...weakestParts(parts),
    ...before
      .filter((one) => one.pupils >= fewest)
      .map((one): PlanFact => ({ key: 'before', needGroup: one.needGroup, count: one.better, of: one.pupils })),
  ];
}

/** The two parts of the test with the lowest share right, when it has at least three and enough pupils took them. */
export function weakestParts(parts: readonly Part[]): PlanFact[] {
  const known = parts.filter(({ pupils, total }) => pupils >= fewest && total > 0);
  if (known.length < 3) return [];
  const percent = (of: readonly Part[]) =>
    Math.round((100 * of.reduce((sum, { right }) => sum + right, 0)) / of.reduce((sum, { total }) => sum + total, 0));
  const whole = percent(known);
  return [...known]
    .sort((a, b) => a.right / a.total - b.right / b.total || (a.part < b.part ? -1 : 1))
    .slice(0, 2)
    .map((one) => ({ key: 'weakest', part: one.part, percent: percent([one]), whole, of: one.pupils }));
}
