import type { Conversation } from '#contract/conversations';
import { useStep } from '../providers/use-step';
import { useConversationWords } from './use-conversation-words';

/** Takes a step with a conversation, based on what is on the screen. */
export function useTalkStep({ id, version }: Pick<Conversation, 'id' | 'version'>) {
  const words = useConversationWords();
  const at = `/conversations/${id}`;
  return useStep({ at, version, words, refresh: ['conversations', 'review-tasks', 'conversation-now'] });
}
export type TalkStep = ReturnType<typeof useTalkStep>;
