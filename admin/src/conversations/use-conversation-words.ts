import type { conversationsNl } from '../i18n/conversations.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `conversations.`. */
export type ConversationKey = Leaves<(typeof conversationsNl)['conversations']>;
export type ConversationWords = Texts<ConversationKey>;

export const useConversationWords = (): ConversationWords => useTexts('conversations.');
