import type { Measure } from '#contract/measures';
import type { Telling } from './use-measure-words';

type Hypothesis = Pick<Measure, 'because' | 'expect' | 'onWhat'>;

/**
 * «Omdat de uitleg te snel gaat, verwachten we meer groei, op de M-toets.»: three fields as one sentence. A lead word or a
 * full stop that somebody typed along is not said twice; what is not written yet is a gap.
 */
export function hypothesisOf({ because, expect, onWhat }: Hypothesis, { words }: Pick<Telling, 'words'>): string {
  const part = (text: string, lead: string) => withoutLead(text, lead) || words('hypothesis.gap');
  return words('hypothesis.sentence', {
    because: part(because, words('hypothesis.because')),
    expect: part(expect, words('hypothesis.expect')),
    onWhat: part(onWhat, words('hypothesis.onWhat')),
  });
}

function withoutLead(text: string, lead: string): string {
  const bare = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;]+$/, '');
  return bare.toLowerCase().startsWith(`${lead.toLowerCase()} `) ? bare.slice(lead.length + 1) : bare;
}

type Population = Pick<Measure, 'groupName' | 'yearGroup' | 'needGroup'>;

/** «groep 6a, basisgroep» */
export function forWhomOf({ groupName, yearGroup, needGroup }: Population, { words, goalWords }: Telling): string {
  const whole =
    groupName !== null
      ? words('who.group', { name: groupName })
      : yearGroup !== null
        ? words('who.yearGroup', { yearGroup })
        : words('who.school');
  return [whole, needGroup !== null && goalWords(`needGroup.${needGroup}`)].filter(Boolean).join(', ');
}

/** «3 september 2026 tot en met 31 januari 2027» */
export function periodOf(
  { fromOn, untilOn }: Pick<Measure, 'fromOn' | 'untilOn'>,
  { words, formats }: Telling,
): string {
  const from = formats.day(fromOn);
  return untilOn === null ? words('page.from', { from }) : words('page.fromTo', { from, to: formats.day(untilOn) });
}

type Deciding = Pick<Measure, 'moment' | 'schoolYear' | 'instrumentName'>;

/** «M-toets 2026-2027, Toets A» */
export const decidesOf = (
  { moment, schoolYear, instrumentName }: Deciding,
  { words }: Pick<Telling, 'words'>,
): string =>
  instrumentName === null
    ? words('test', { moment, schoolYear })
    : words('testOf', { moment, schoolYear, test: instrumentName });

/** The state, or the verdict of what is evaluated. */
export const standOf = (
  { state, evaluation }: Pick<Measure, 'state' | 'evaluation'>,
  { words }: Pick<Telling, 'words'>,
) => (evaluation ? words(`verdict.${evaluation.verdict}`) : words(`state.${state}`));

/** «+0,20 sd»: effects and means are in standard deviations of the norm. */
export function sdOf(value: number | null, { goalWords, formats }: Pick<Telling, 'goalWords' | 'formats'>): string {
  if (value === null) return '–';
  const written = formats.number(value, 2);
  const isZero = Number(value.toFixed(2)) === 0;
  return goalWords('sd', { value: isZero ? formats.number(0, 2) : value > 0 ? `+${written}` : written });
}
