import type { mailNl } from '../i18n/mail.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `mailSettings.`. */
export type MailSettingsWords = Texts<Leaves<(typeof mailNl)['mailSettings']>>;

export const useMailSettingsWords = (): MailSettingsWords => useTexts('mailSettings.');
