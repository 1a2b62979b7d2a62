import type { Tx } from '#backend/database/database';
import { addDays, type Day } from '#domain/calendar/day';
import { decidedFrom, type HalfYear, halfYearBefore } from '#domain/group-plans/half-year';
import { type NeedGroup, needGroups, proposeNeedGroup } from '#domain/group-plans/need-groups';
import { type Before, fewest, type MethodTest, type PlanFact, planFacts } from '#domain/group-plans/plan-facts';
import { proposeGoal } from '#domain/group-plans/plan-goal';
import type { PlanGoal } from '#domain/group-plans/plan-evaluation';
import type { Domain } from '#domain/results/levels';
import { mostCommon } from '#domain/statistics/most-common';
import { type Known, knownOf } from './plan-figures';
import { methodTestsOf, partsOf } from './plan-figures.queries';
import { type NewPlacement, placedBefore } from './plan-pupils.queries';

/** What the data said when a plan was opened: kept with it. */
export type FactsKept = { until: Day | null; said: PlanFact[]; methodTests: MethodTest[] };
export type Opening = { placements: NewPlacement[]; facts: FactsKept; goal: PlanGoal | null };

/** Tests of the method of this long ago say something of today. */
const methodDays = 150;

type Asked = HalfYear & { schoolId: string; domain: Domain; pupilIds: readonly string[]; today: Day };

/** Pupils placed by the published rule, and the facts, on what is known today. A plan never rests on its own deciding tests. */
export async function openingOf(tx: Tx, { today, ...asked }: Asked): Promise<Opening> {
  const { pupilIds, domain } = asked;
  const last = addDays(decidedFrom(asked), -1);
  const until = today < last ? today : last;
  const known = await knownOf(tx, { ...asked, until });
  const before = await placedBefore(tx, pupilIds, { domain, half: halfYearBefore(asked) });
  const parts = await partsOf(tx, resultsOfNewestMoment(known));
  const days = known.flatMap(({ takenOn }) => takenOn ?? []).sort();
  const methodTests = await methodTestsOf(tx, { pupilIds, domain, from: addDays(until, -methodDays), until });
  return {
    placements: known.map(toPlacement),
    facts: {
      until: days.at(-1) ?? null,
      said: planFacts({ pupils: known, parts, before: becameOf(known, before) }),
      methodTests,
    },
    goal: proposeGoal(known),
  };
}

function toPlacement({ takenOn: _on, resultId: _id, ...known }: Known): NewPlacement {
  const { needGroup, because } = proposeNeedGroup(known);
  return { ...known, needGroup, proposed: needGroup, because };
}

/** Parts of one test only: of the moment that most pupils took last. */
function resultsOfNewestMoment(known: readonly Known[]): string[] {
  const most = mostCommon(known.flatMap(({ moment }) => moment ?? []));
  if (most === null) return [];
  const ids = known.filter(({ moment }) => moment === most).flatMap(({ resultId }) => resultId ?? []);
  return ids.length >= fewest ? ids : [];
}

/** Better: a higher place than half a year before. */
function becameOf(known: readonly Known[], before: readonly { pupilId: string; needGroup: string }[]): Before[] {
  const was = new Map(before.map(({ pupilId, needGroup }) => [pupilId, needGroup as NeedGroup]));
  return needGroups.flatMap((needGroup) => {
    const pupils = known.filter(({ pupilId, growth }) => was.get(pupilId) === needGroup && growth !== null);
    return pupils.length === 0
      ? []
      : [{ needGroup, pupils: pupils.length, better: pupils.filter(({ growth }) => (growth ?? 0) > 0).length }];
  });
}
