import { useMemo } from 'react';
import { useFormats } from '../figures/use-formats';
import type { Saying } from './conversation-sentences';
import { useConversationWords } from './use-conversation-words';

/** What a sentence about a conversation is made of. */
export function useSaying(): Saying {
  const words = useConversationWords();
  const formats = useFormats();
  return useMemo(() => ({ words, formats }), [words, formats]);
}
