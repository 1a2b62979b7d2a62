import { useMemo } from 'react';
import { useFormats } from '../figures/use-formats';
import type { Saying } from './cycle-sentences';
import { useCycleWords } from './use-cycle-words';

/** What a sentence about a cycle is made of. */
export function useSaying(): Saying {
  const words = useCycleWords();
  const formats = useFormats();
  return useMemo(() => ({ words, formats }), [words, formats]);
}
