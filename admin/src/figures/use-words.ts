import type { figuresNl } from '../i18n/figures.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `figures.`. */
export type WordKey = Leaves<typeof figuresNl>;
export type Words = Texts<WordKey>;

export const useWords = (): Words => useTexts('figures.');
