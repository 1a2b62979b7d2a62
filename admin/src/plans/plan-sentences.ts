import type { GroupPlan, GroupPlanDetail, PlanPupil } from '#contract/group-plans';
import type { PlanEvaluated, PlanFact } from '#contract/plan-figures';
import { chanceStep } from '../figures/column-words';
import type { Formats } from '../figures/format';
import { levelName } from '../figures/level-words';
import type { PlanWords } from './use-plan-words';

/** A fact of the data, in words. */
export function factText(fact: PlanFact, { domain }: Pick<GroupPlan, 'domain'>, words: PlanWords): string {
  const level = levelName('1S/2F', domain);
  if (fact.key === 'before')
    return words('fact.before', { ...fact, group: words(`need.${fact.needGroup}`).toLowerCase() });
  return words(`fact.${fact.key}`, { ...fact, level });
}

export function periodText({ schoolYear, half }: Pick<GroupPlan, 'schoolYear' | 'half'>, words: PlanWords): string {
  const [from = '', until = ''] = schoolYear.split('-');
  return words(`period.${half}`, { from, until });
}

/** «3 op 10»; at the ends no more exactly than is known. */
export function chanceShort(chance: number | null, words: PlanWords): string {
  if (chance === null) return words('placing.noChance');
  const step = chanceStep(chance);
  if (step === 'few') return words('placing.chanceFew');
  return step === 'many' ? words('placing.chanceMany') : words('placing.chance', { tens: step });
}

export const levelShort = (
  { level }: Pick<PlanPupil, 'level'>,
  { domain }: Pick<GroupPlan, 'domain'>,
  words: PlanWords,
): string => (level === null ? words('placing.noTest') : words('placing.level', { level: levelName(level, domain) }));

export function growthShort({ growth }: Pick<PlanPupil, 'growth'>, words: PlanWords, formats: Formats): string {
  if (growth === null) return words('placing.noGrowth');
  const rounded = Math.round(growth * 10) / 10;
  if (rounded === 0) return words('placing.same');
  return words(rounded > 0 ? 'placing.rose' : 'placing.fell', { growth: formats.signed(rounded) });
}

/** What a proposed evaluation says, as text a teacher can go on from. */
export function evaluationText({ goal, needGroups }: PlanEvaluated, words: PlanWords): string {
  const lines = needGroups
    .filter(({ measured }) => measured > 0)
    .map(
      ({ needGroup, measured, above, asExpected, below }) =>
        `${words(`need.${needGroup}`)} (n = ${measured}): ${above} ${words('evaluation.above')}, ${asExpected} ${words('evaluation.asExpected')}, ${below} ${words('evaluation.below')}.`,
    );
  return [...(goal ? [words(`evaluation.goal.${goal.verdict}`, goal)] : []), ...lines].join('\n');
}

export const teachersText = ({ teachers }: Pick<GroupPlan, 'teachers'>, words: PlanWords): string =>
  teachers.map(({ name }) => name).join(', ') || words('noTeacher');

export const titleOf = (
  { domain, groupName }: Pick<GroupPlanDetail, 'domain' | 'groupName'>,
  words: PlanWords,
): string => words('planTitle', { domain: words(`domain.${domain}`), group: groupName });
