import type { cyclesNl } from '../i18n/cycles.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `cycles.`. */
export type CycleKey = Leaves<(typeof cyclesNl)['cycles']>;
export type CycleWords = Texts<CycleKey>;

export const useCycleWords = (): CycleWords => useTexts('cycles.');
