import type { Goal } from '#contract/goals';
import { resultsYearOf } from '#domain/calendar/school-year';
import { deciderOf, isShare } from '#domain/goals/measures';
import type { Formats } from '../figures/format';
import { levelName } from '../figures/level-words';
import type { GoalWords } from './use-goal-words';

export type Saying = { words: GoalWords; formats: Formats };
type Measured = Pick<Goal, 'measure'>;
type Population = Pick<Goal, 'schoolName' | 'groupName' | 'yearGroup' | 'needGroup'>;
type Deciding = Measured &
  Pick<Goal, 'schoolYear' | 'moment' | 'fromSchoolYear' | 'fromMoment'> &
  Partial<Pick<Goal, 'instrumentName'>>;

/** A value in the unit of its measure: «62,5 %» or «+0,20 sd». */
export function valueOf({ measure }: Measured, value: number | null, { words, formats }: Saying): string {
  if (value === null) return '–';
  if (isShare(measure)) return formats.percent(value, Number.isInteger(value) ? 0 : 1);
  return words('sd', { value: (value > 0 ? '+' : '') + formats.number(value, 2) });
}

/** «60 % van de schoolverlaters op 2F, lezen» */
export function whatOf(goal: Measured & Pick<Goal, 'goal' | 'domain'>, saying: Saying): string {
  const { words } = saying;
  const domain = goal.domain ? words(`domain.${goal.domain}`) : words('allDomains');
  return words(`what.${goal.measure}`, {
    value: valueOf(goal, goal.goal, saying),
    domain,
    level: levelOf(goal.domain),
  });
}

const levelOf = (domain: Goal['domain']) => (domain === null ? '1S/2F' : levelName('1S/2F', domain));

/** «De Wingerd, groep 6, basisgroep» */
export function whoOf({ schoolName, groupName, yearGroup, needGroup }: Population, { words }: Saying): string {
  const parts = [
    schoolName ?? words('board'),
    groupName !== null && words('group', { name: groupName }),
    yearGroup !== null && words('yearGroup', { yearGroup }),
    needGroup !== null && words(`needGroup.${needGroup}`),
  ];
  return parts.filter(Boolean).join(', ');
}

/** «M-toets 2026-2027» */
export function decidesOf(goal: Deciding, { words }: Saying): string {
  const { measure, schoolYear, moment, fromMoment, fromSchoolYear, instrumentName } = goal;
  const test = instrumentName ? words('decides.test', { test: instrumentName }) : '';
  const decider = deciderOf(measure);
  if (decider === 'transition') return words('decides.transition', { year: resultsYearOf(schoolYear) });
  if (decider === 'visits') return words('decides.visits', { schoolYear });
  if (fromMoment && fromSchoolYear)
    return words('decides.grows', { fromMoment, fromYear: fromSchoolYear, moment: moment ?? '', schoolYear }) + test;
  return words('decides.standardised', { moment: moment ?? '', schoolYear }) + test;
}

/** The state, or the verdict of what is closed. */
export const standOf = ({ state, closing }: Pick<Goal, 'state' | 'closing'>, { words }: Saying): string =>
  closing ? words(`verdictShort.${closing.verdict}`) : words(`state.${state}`);

/** «72,1 % bij 43 leerlingen» */
export function outcomeOf(goal: Measured & Pick<Goal, 'figure' | 'kind'>, saying: Saying): string {
  const { words } = saying;
  const { figure } = goal;
  if (!figure || figure.n === 0) return words('figure.none');
  if (figure.value === null) return words('figure.few', { n: figure.n });
  const key = goal.kind === 'behaviour' ? 'figure.ofVisits' : 'figure.of';
  return words(key, { value: valueOf(goal, figure.value, saying), n: figure.n });
}
