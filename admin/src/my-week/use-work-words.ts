import type { workNl } from '../i18n/work.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `work.`. */
export type WorkKey = Leaves<(typeof workNl)['work']>;
export type WorkWords = Texts<WorkKey>;

export const useWorkWords = (): WorkWords => useTexts('work.');
