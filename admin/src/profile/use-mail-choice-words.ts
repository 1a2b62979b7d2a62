import type { mailNl } from '../i18n/mail.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `mailChoice.`. */
export type MailChoiceWords = Texts<Leaves<(typeof mailNl)['mailChoice']>>;

export const useMailChoiceWords = (): MailChoiceWords => useTexts('mailChoice.');

export const weekdays = [1, 2, 3, 4, 5] as const;
export type Weekday = (typeof weekdays)[number];
