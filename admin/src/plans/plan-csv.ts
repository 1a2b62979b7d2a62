import type { GroupPlanDetail } from '#contract/group-plans';
import { toCsv } from '../figures/csv';
import type { PlanWords } from './use-plan-words';

/** The pupils of a plan, one a row, then its texts. */
export function planCsv(plan: GroupPlanDetail, words: PlanWords): string {
  const header = [words('evaluation.pupil'), words('evaluation.group'), words('placing.reason'), '%', 'Δ'];
  const pupils = plan.pupils.map(({ label, needGroup, reason, chance, growth }) => [
    label,
    words(`need.${needGroup}`),
    reason,
    chance === null ? null : Math.round(chance * 100),
    growth === null ? null : Math.round(growth * 10) / 10,
  ]);
  const texts = plan.sections.filter(({ text }) => text !== '').map(({ key, text }) => [words(`part.${key}`), text]);
  return toCsv([header, ...pupils, [], ...texts]);
}
