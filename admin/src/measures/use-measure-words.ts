import { useMemo } from 'react';
import type { Formats } from '../figures/format';
import { useFormats } from '../figures/use-formats';
import { type GoalWords, useGoalWords } from '../goals/use-goal-words';
import type { measuresNl } from '../i18n/measures.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `measures.`, `causes.` and `practices.`. */
export type MeasureKey = Leaves<(typeof measuresNl)['measures']>;
export type MeasureWords = Texts<MeasureKey>;
export type CauseKey = Leaves<(typeof measuresNl)['causes']>;
export type PracticeKey = Leaves<(typeof measuresNl)['practices']>;

export const useCauseWords = (): Texts<CauseKey> => useTexts('causes.');
export const usePracticeWords = (): Texts<PracticeKey> => useTexts('practices.');

/** What a sentence about a measure is made of; domains and instruction groups are named as at goals. */
export type Telling = { words: MeasureWords; goalWords: GoalWords; formats: Formats };

export function useTelling(): Telling {
  const words = useTexts<MeasureKey>('measures.');
  const goalWords = useGoalWords();
  const formats = useFormats();
  return useMemo(() => ({ words, goalWords, formats }), [words, goalWords, formats]);
}
