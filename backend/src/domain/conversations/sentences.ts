import type { Day } from '#domain/calendar/day';
import { type GoalMeasure, isShare } from '#domain/goals/measures';
import type { Domain } from '#domain/results/levels';
import type { EvidenceKey, EvidenceLine } from './evidence';
import { dataKeys } from './evidence-lines';
import { type QuestionKey, questionKeys } from './levels';

type FigureKey =
  | 'band'
  | 'signalValue'
  | 'goal'
  | 'before'
  | 'n'
  | 'judgements'
  | 'dataUntil'
  | 'due'
  | 'open'
  | 'untilOn'
  | 'foundOn';
type PointKey = 'wentWell' | 'support' | 'agreements' | (typeof dataKeys)[number];
export type SentenceKey =
  | `evidence.${EvidenceKey}`
  | `figure.${FigureKey}`
  | `verdict.${'under' | 'risk' | 'onCourse' | 'tooLittleData'}`
  | `domain.${Domain}`
  | `point.${PointKey}`
  | `question.${QuestionKey}`;

/** What a sentence is made of: texts by key, and how numbers and days are written. */
export type Saying = {
  words: (key: SentenceKey, values?: Record<string, string | number>) => string;
  formats: {
    number: (value: number, digits: number) => string;
    percent: (value: number) => string;
    day: (day: Day) => string;
  };
};

const pointKeys: readonly string[] = ['wentWell', 'support', 'agreements', ...dataKeys];

/** What a question of Koers asks; null for a key that a board made up. */
export const questionText = (key: string, words: Saying['words']): string | null =>
  (questionKeys as readonly string[]).includes(key) ? words(`question.${key as QuestionKey}`) : null;

/** What a point is called: in own words, or as its key says. */
export function titleOf({ key, title }: { key: string; title: string }, words: Saying['words']): string {
  if (title !== '') return title;
  if (pointKeys.includes(key)) return words(`point.${key as PointKey}`);
  return questionText(key, words) ?? key;
}

/** «1F 2027» of the API as people write it: «1F in 2027». */
const columnName = (about: string | null): string => (about ?? '').replace('1S2F', '1S/2F').replace(' ', ' · ');

function nameOf({ source, about }: EvidenceLine, { words }: Saying): string {
  if (source === 'forecast') return columnName(about);
  if (source === 'groupPlans' && about !== null) return words(`domain.${about}` as SentenceKey);
  return about ?? '';
}

/** What a line says. */
export function sentenceOf(line: EvidenceLine, saying: Saying): string {
  const { words } = saying;
  const [from = '', to = ''] = (line.detail ?? '').split(' ');
  const verdicts = line.key === 'columnChanged' ? { from: verdict(from, saying), to: verdict(to, saying) } : {};
  const counts = { count: line.count ?? '–', of: line.of ?? '–' };
  return words(`evidence.${line.key}`, { about: nameOf(line, saying), ...counts, ...verdicts });
}

const verdict = (key: string, { words }: Saying): string => words(`verdict.${key}` as SentenceKey);

/** A figure in the unit of its line: percent of judgements or pupils, or standard deviations. */
function figureOf({ source, detail }: EvidenceLine, value: number, { formats }: Saying): string {
  const isPercent = source === 'forecast' || (source === 'goals' && isShare(detail as GoalMeasure));
  return isPercent ? formats.percent(value) : formats.number(value, 2);
}

/** What stands behind a line, in the order in which it is read: figure, band, what it is held against, n and day. */
export function proofOf(line: EvidenceLine, saying: Saying): string[] {
  const { words, formats } = saying;
  const { value, low, high, comparedWith, n, on, source } = line;
  const figure = (of: number) => figureOf(line, of, saying);
  const compared = comparedWith && comparedWith.what !== 'nothing' ? comparedWith : null;
  const day = on && { day: formats.day(on) };
  return [
    value !== null && figure(value),
    low !== null && high !== null && words('figure.band', { low: figure(low), high: figure(high) }),
    compared && words(`figure.${compared.what as 'signalValue'}`, { value: figure(compared.value) }),
    n !== null && source !== 'consultations' && words(source === 'forecast' ? 'figure.judgements' : 'figure.n', { n }),
    day && words(dayKey(line), day),
  ].filter((part) => typeof part === 'string');
}

function dayKey({ source, key }: EvidenceLine): SentenceKey {
  if (source === 'forecast') return 'figure.dataUntil';
  if (source === 'conversations') return 'figure.due';
  if (source === 'surveys') return 'figure.open';
  if (source === 'measures') return 'figure.untilOn';
  return key === 'goalBelow' || key === 'goalAhead' ? 'figure.dataUntil' : 'figure.foundOn';
}
