import type { GoalCreate, GoalDetail } from '#contract/goals';
import { deciderOf, type GoalMeasure, isShare } from '#domain/goals/measures';

/** What stands in the fields, as text; '' is nothing. */
export type GoalText = {
  schoolId: string;
  parentId: string;
  title: string;
  measure: GoalMeasure;
  domain: string;
  /** `group:<id>`, `year:<number>` or the whole school. */
  population: string;
  needGroup: string;
  schoolYear: string;
  moment: string;
  fromSchoolYear: string;
  fromMoment: string;
  instrumentId: string;
  formKey: string;
  floor: string;
  goal: string;
  dream: string;
  margin: string;
  leastPupils: string;
  isInterim: boolean;
  explanation: string;
};

export const emptyGoal = (schoolId: string, schoolYear: string): GoalText => ({
  schoolId,
  parentId: '',
  title: '',
  measure: 'share1S2F',
  domain: '',
  population: '',
  needGroup: '',
  schoolYear,
  moment: 'M',
  fromSchoolYear: schoolYear,
  fromMoment: 'B',
  instrumentId: '',
  formKey: '',
  floor: '',
  goal: '',
  dream: '',
  margin: '3',
  leastPupils: '15',
  isInterim: false,
  explanation: '',
});

const written = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

export const textOf = (goal: GoalDetail): GoalText => ({
  schoolId: goal.schoolId ?? '',
  parentId: goal.parentId ?? '',
  title: goal.title,
  measure: goal.measure,
  domain: goal.domain ?? '',
  population: goal.groupId ? `group:${goal.groupId}` : goal.yearGroup === null ? '' : `year:${goal.yearGroup}`,
  needGroup: goal.needGroup ?? '',
  schoolYear: goal.schoolYear,
  moment: goal.moment ?? 'M',
  fromSchoolYear: goal.fromSchoolYear ?? goal.schoolYear,
  fromMoment: goal.fromMoment ?? 'B',
  instrumentId: goal.instrumentId ?? '',
  formKey: goal.formKey ?? '',
  floor: written(goal.floor),
  goal: written(goal.goal),
  dream: written(goal.dream),
  margin: written(goal.margin),
  leastPupils: String(goal.leastPupils),
  isInterim: goal.isInterim,
  // Saved apart, on the page of the goal.
  explanation: '',
});

/** Comma or point; null for nothing, NaN for what is no number. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim().replace(',', '.').replace('−', '-');
  if (trimmed === '') return null;
  return /^[+-]?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : NaN;
}

export type NumberField = 'floor' | 'goal' | 'dream' | 'margin' | 'leastPupils';
const needed: readonly NumberField[] = ['goal', 'margin', 'leastPupils'];

/** Fields that hold no number, or nothing where one is needed. */
export const wrongNumbers = (text: GoalText): NumberField[] =>
  (['floor', 'goal', 'dream', 'margin', 'leastPupils'] as const).filter((field) => {
    const value = numberOf(text[field]);
    return Number.isNaN(value) || (value === null && needed.includes(field));
  });

/** What goes to Koers: of what does not belong to the measure nothing, whatever stood there before. */
export function toGoal(text: GoalText): GoalCreate {
  const decider = deciderOf(text.measure);
  const byTest = decider === 'standardised';
  const grows = text.measure === 'growth';
  const [kind, of] = text.population.split(':');
  const or = (value: string) => (value === '' ? null : value);
  return {
    schoolId: or(text.schoolId),
    parentId: or(text.parentId),
    title: text.title.trim(),
    explanation: text.explanation,
    measure: text.measure,
    domain: decider === 'visits' ? null : (or(text.domain) as GoalCreate['domain']),
    yearGroup: byTest && kind === 'year' ? Number(of) : null,
    groupId: byTest && kind === 'group' ? (of ?? null) : null,
    needGroup: byTest ? (or(text.needGroup) as GoalCreate['needGroup']) : null,
    schoolYear: text.schoolYear,
    moment: byTest ? (text.moment as GoalCreate['moment']) : null,
    fromSchoolYear: grows ? text.fromSchoolYear : null,
    fromMoment: grows ? (text.fromMoment as GoalCreate['fromMoment']) : null,
    instrumentId: byTest ? or(text.instrumentId) : null,
    formKey: decider === 'visits' ? or(text.formKey) : null,
    floor: numberOf(text.floor),
    goal: numberOf(text.goal) ?? NaN,
    dream: numberOf(text.dream),
    margin: numberOf(text.margin) ?? NaN,
    leastPupils: numberOf(text.leastPupils) ?? NaN,
    isInterim: decider === 'transition' && text.isInterim,
  };
}

/** Another measure has another unit: a margin of 3 points is none of 3 standard deviations. */
export function withMeasure(text: GoalText, measure: GoalMeasure): GoalText {
  const same = isShare(measure) === isShare(text.measure);
  const domain = text.domain === '' && deciderOf(measure) === 'standardised' ? 'lezen' : text.domain;
  const kept = { ...text, measure, domain };
  return same ? kept : { ...kept, floor: '', goal: '', dream: '', margin: isShare(measure) ? '3' : '0,1' };
}

/** The query for what one wants to know while setting it; null as long as it cannot be asked. */
export function contextQuery(text: GoalText): Record<string, string> | null {
  const goal = toGoal(text);
  if (deciderOf(goal.measure) === 'standardised' && goal.domain === null) return null;
  if (deciderOf(goal.measure) === 'visits' && (goal.formKey === null || goal.schoolId === null)) return null;
  const { schoolId, measure, domain, yearGroup, groupId, needGroup, schoolYear, moment } = goal;
  const { fromSchoolYear, fromMoment, instrumentId, formKey } = goal;
  const asked = { schoolId, measure, domain, yearGroup, groupId, needGroup, schoolYear, moment, instrumentId, formKey };
  const all = { ...asked, fromSchoolYear, fromMoment, goal: Number.isFinite(goal.goal) ? goal.goal : null };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  );
}
