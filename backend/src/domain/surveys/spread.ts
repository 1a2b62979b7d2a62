import { sum } from '#domain/statistics/sums';
import type { Answers, Question, QuestionKey } from './questions';

/** Below this many answers nothing of them is shown, ever: somebody would be recognised. */
export const fewestAnswers = 5;

/** How often an answer was given: a stroke on a tally sheet, nobody's sheet of answers. */
export type Tally = { question: string; value: number; count: number };

/** A sheet with every answer that can be given, none given yet. */
export const emptyTallies = (questions: readonly Question[]): Tally[] =>
  questions.flatMap(({ key, steps }) =>
    Array.from({ length: steps }, (_step, at) => ({ question: key, value: at + 1, count: 0 })),
  );

/** The strokes after all of these answered, whoever came first. */
export const tallyOf = (questions: readonly Question[], sheets: readonly Answers[]): Tally[] =>
  emptyTallies(questions).map(({ question, value }) => ({
    question,
    value,
    count: sheets.filter((answers) => answers[question] === value).length,
  }));

/**
 * How much answers on an ordered scale agree: 1 when all are the same, 0 when half stand at one end and half at the other.
 * Cns = 1 + Σ pᵢ·log₂(1 − |i − mean| / (steps − 1)). Null without answers, or where there is nothing to choose.
 * Source: W.J. Tastle & M.J. Wierman, «Consensus and dissention: a measure of ordinal dispersion», International Journal of
 * Approximate Reasoning 45 (2007), 531-545.
 * @param counts how often the first, second, … answer was given
 */
export function agreementOf(counts: readonly number[]): number | null {
  const answers = sum(counts);
  const width = counts.length - 1;
  if (answers === 0 || width < 1) return null;
  const mean = sum(counts.map((count, at) => count * at)) / answers;
  const terms = counts.map((count, at) =>
    count === 0 ? 0 : (count / answers) * Math.log2(1 - Math.abs(at - mean) / width),
  );
  return Math.min(1, Math.max(0, 1 + sum(terms)));
}

export type QuestionSpread = {
  key: QuestionKey;
  /** How often the first, second, … answer was given. */
  counts: number[];
  /** 0..1; null for a choice without order, where near and far mean nothing. */
  agreement: number | null;
};

export type Withheld = 'notOfTeam' | 'stillOpen' | 'tooFew';
export type Known = { isOfTeam: boolean; isClosed: boolean; answered: number };

/**
 * Why the answers cannot be shown; null when they can. Not while a survey is open: who looks before and after a colleague
 * answers would see what that colleague answered.
 */
export function withheldBecause({ isOfTeam, isClosed, answered }: Known): Withheld | null {
  if (!isOfTeam) return 'notOfTeam';
  if (!isClosed) return 'stillOpen';
  return answered < fewestAnswers ? 'tooFew' : null;
}

/** How many people the strokes are of: everybody answers every question. */
export const answeredOf = (questions: readonly Question[], tallies: readonly Tally[]): number =>
  Math.min(...questions.map(({ key }) => sum(countsOf(key, tallies))));

/**
 * The spread per question, those on which people differ most first: differences are the finding. Choices without an order
 * come last, as they were asked. Nothing of fewer than five answers.
 */
export function spreadOf(questions: readonly Question[], tallies: readonly Tally[]): QuestionSpread[] {
  if (answeredOf(questions, tallies) < fewestAnswers) return [];
  const spreads = questions.map(({ key, isOrdered }) => {
    const counts = countsOf(key, tallies);
    return { key, counts, agreement: isOrdered ? agreementOf(counts) : null };
  });
  // A stable sort: questions with the same agreement stay in the order in which they were asked.
  return spreads.sort((a, b) => (a.agreement ?? 2) - (b.agreement ?? 2));
}

const countsOf = (key: QuestionKey, tallies: readonly Tally[]): number[] =>
  tallies
    .filter(({ question }) => question === key)
    .sort((a, b) => a.value - b.value)
    .map(({ count }) => count);
