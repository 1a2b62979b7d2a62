import type { mailNl } from '../i18n/mail.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `mailProblems.`. */
export type MailProblemWords = Texts<Leaves<(typeof mailNl)['mailProblems']>>;

export const useMailProblemWords = (): MailProblemWords => useTexts('mailProblems.');
