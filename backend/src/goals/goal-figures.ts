import type { Tx } from '#backend/database/database';
import type { GoalFigure } from '#contract/goals';
import { endOf, resultsYearOf, startOf } from '#domain/calendar/school-year';
import type { Reached, Yardstick } from '#domain/goals/closing';
import { figureOf, type Found } from '#domain/goals/goal-figure';
import { deciderOf, type GoalMeasure } from '#domain/goals/measures';
import {
  type AskedFigure,
  type CountedShare,
  leaversOf,
  type MeasuredTest,
  testsTaken,
  visitsSeen,
} from './goal-figures.queries';

/** What a figure depends on: a goal has it, and so has every year before it. */
export type Measured = {
  measure: GoalMeasure;
  schoolId: string | null;
  domain: string | null;
  yearGroup: number | null;
  groupId: string | null;
  needGroup: string | null;
  schoolYear: string;
  moment: string | null;
  fromSchoolYear: string | null;
  fromMoment: string | null;
  instrumentId: string | null;
  formKey: string | null;
};
export type FoundFigure = Found & { takenOn: string | null };

const nothing: FoundFigure = { reached: null, others: 0, otherProvider: 0, takenOn: null };
const levelsOf = (measure: GoalMeasure) => (measure === 'share1F' ? ['1F', '1S/2F'] : ['1S/2F']);

/** What the tests and visits in Koers say today, of each in turn: three queries, however many are asked for. */
export async function figuresOf(tx: Tx, of: readonly Measured[]): Promise<FoundFigure[]> {
  const rows = of.map(toAsked);
  const by = (decider: string) => rows.filter((_row, at) => of[at] && deciderOf(of[at].measure) === decider);
  const shares = new Map<string, CountedShare>();
  const tests = new Map<string, MeasuredTest>();
  const [leavers, tested, visited] = [by('transition'), by('standardised'), by('visits')];
  if (leavers.length > 0) for (const row of await leaversOf(tx, leavers)) shares.set(row.key, row);
  if (visited.length > 0) for (const row of await visitsSeen(tx, visited)) shares.set(row.key, row);
  if (tested.length > 0) for (const row of await testsTaken(tx, tested)) tests.set(row.key, row);
  return of.map(({ measure }, at) => {
    const [share, test] = [shares.get(String(at)), tests.get(String(at))];
    if (share) return { ...nothing, reached: shareOf(share.pupils, share.reached, share.judgements) };
    if (!test) return nothing;
    const { n, mean, sd, above, ...found } = test;
    if (n === 0) return { ...found, reached: null };
    const reached: Reached =
      measure === 'aboveAverage' ? shareOf(n, above, n) : { kind: 'mean', n, mean: mean ?? 0, sd: sd ?? 0 };
    return { ...found, reached };
  });
}

const shareOf = (n: number, reached: number, of: number): Reached => ({
  kind: 'share',
  n,
  percent: (100 * reached) / of,
});

function toAsked({ measure, fromSchoolYear, ...of }: Measured, at: number): AskedFigure {
  return {
    ...of,
    key: String(at),
    levels: levelsOf(measure),
    resultsYear: resultsYearOf(of.schoolYear),
    fromOn: startOf(of.schoolYear),
    untilOn: endOf(of.schoolYear),
    startsFrom: fromSchoolYear && startOf(fromSchoolYear),
    startsUntil: fromSchoolYear && endOf(fromSchoolYear),
  };
}

/** Ready to be shown and kept. */
export const toFigure = (found: FoundFigure, yardstick: Yardstick): GoalFigure => ({
  ...figureOf(found, yardstick),
  takenOn: found.takenOn,
});
