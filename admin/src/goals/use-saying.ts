import { useMemo } from 'react';
import { useFormats } from '../figures/use-formats';
import type { Saying } from './goal-sentences';
import { useGoalWords } from './use-goal-words';

/** What a sentence about a goal is made of. */
export function useSaying(): Saying {
  const words = useGoalWords();
  const formats = useFormats();
  return useMemo(() => ({ words, formats }), [words, formats]);
}
