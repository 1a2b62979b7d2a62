import type { Goal } from '#contract/goals';
import type { Cause, Measure, MeasureChange, MeasureCreate } from '#contract/measures';
import { schoolYearAfter } from '#domain/calendar/school-year';
import type { KeptForm } from '../autosave/use-kept-form';

/** What stands in the fields, as text; '' is nothing. */
export type MeasureText = {
  schoolId: string;
  goalId: string;
  causeId: string;
  title: string;
  domain: Measure['domain'];
  /** `group:<id>`, `year:<number>` or the whole school. */
  population: string;
  needGroup: string;
  fromOn: string;
  untilOn: string;
  startSchoolYear: string;
  startMoment: string;
  schoolYear: string;
  moment: string;
  instrumentId: string;
  because: string;
  expect: string;
  onWhat: string;
  what: string;
  howOften: string;
  ownerId: string;
};
export type MeasureFormState = KeptForm<MeasureText>;

type Begin = { schoolId: string; today: string; schoolYear: string };

/** From the test at the end of last year to the one at the end of this: most schools have both. */
export const emptyMeasure = ({ schoolId, today, schoolYear }: Begin): MeasureText => ({
  schoolId,
  goalId: '',
  causeId: '',
  title: '',
  domain: 'lezen',
  population: '',
  needGroup: '',
  fromOn: today,
  untilOn: '',
  startSchoolYear: schoolYearAfter(schoolYear, -1),
  startMoment: 'E',
  schoolYear,
  moment: 'E',
  instrumentId: '',
  because: '',
  expect: '',
  onWhat: '',
  what: '',
  howOften: '',
  ownerId: '',
});

const populationOf = ({ groupId, yearGroup }: { groupId: string | null; yearGroup: number | null }): string =>
  groupId !== null ? `group:${groupId}` : yearGroup === null ? '' : `year:${yearGroup}`;

/** «De uitleg gaat te snel.» within a sentence; a word in capitals stays one. */
export const clauseOf = (text: string): string =>
  text
    .trim()
    .replace(/[.;]+$/, '')
    .replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

/** `test`: the test that decides, in words. */
type From = { goal: Goal; cause: Cause | null; test: string };

/** A measure that comes from a goal and the cause one acts on. */
export const measureFor = (empty: MeasureText, { goal, cause, test }: From): MeasureText => ({
  ...empty,
  schoolId: goal.schoolId ?? empty.schoolId,
  goalId: goal.id,
  causeId: cause?.id ?? '',
  domain: goal.domain ?? empty.domain,
  // The groups of an earlier school year are gone: then the year group says whom it is about.
  population: populationOf(goal.schoolYear === empty.schoolYear ? goal : { ...goal, groupId: null }),
  needGroup: goal.needGroup ?? '',
  because: clauseOf(cause?.text ?? ''),
  onWhat: test,
});

export const textOf = (measure: Measure): MeasureText => ({
  schoolId: measure.schoolId,
  goalId: measure.goalId ?? '',
  causeId: measure.causeId ?? '',
  title: measure.title,
  domain: measure.domain,
  population: populationOf(measure),
  needGroup: measure.needGroup ?? '',
  fromOn: measure.fromOn,
  untilOn: measure.untilOn ?? '',
  startSchoolYear: measure.startSchoolYear,
  startMoment: measure.startMoment,
  schoolYear: measure.schoolYear,
  moment: measure.moment,
  instrumentId: measure.instrumentId ?? '',
  because: measure.because,
  expect: measure.expect,
  onWhat: measure.onWhat,
  what: measure.what,
  howOften: measure.howOften,
  ownerId: measure.ownerId ?? '',
});

const or = (value: string) => (value === '' ? null : value);

/** What may still change while a measure runs. */
const freeOf = ({ title, what, howOften, ownerId, untilOn }: MeasureText) => ({
  title: title.trim(),
  what: what.trim(),
  howOften: howOften.trim(),
  ownerId: or(ownerId),
  untilOn: or(untilOn),
});

export function toMeasure(text: MeasureText): MeasureCreate {
  const [kind, of] = text.population.split(':');
  return {
    ...freeOf(text),
    schoolId: text.schoolId,
    goalId: or(text.goalId),
    causeId: text.goalId === '' ? null : or(text.causeId),
    domain: text.domain,
    yearGroup: kind === 'year' ? Number(of) : null,
    groupId: kind === 'group' ? (of ?? null) : null,
    needGroup: or(text.needGroup) as Measure['needGroup'],
    fromOn: text.fromOn,
    startSchoolYear: text.startSchoolYear,
    startMoment: text.startMoment as Measure['startMoment'],
    schoolYear: text.schoolYear,
    moment: text.moment as Measure['moment'],
    instrumentId: or(text.instrumentId),
    because: text.because.trim(),
    expect: text.expect.trim(),
    onWhat: text.onWhat.trim(),
  };
}

/** Of a running measure only what may still change is sent: the rest is fixed. */
export function toChange(text: MeasureText, { state }: Pick<Measure, 'state'>): MeasureChange {
  if (state !== 'draft') return freeOf(text);
  const { schoolId: _stays, ...change } = toMeasure(text);
  return change;
}
