import type { dataNl } from './data.nl';
import { type Leaves, type Texts, useTexts } from './use-texts';

/** The texts of tests, norms and merging. */
export type DataKey = Leaves<typeof dataNl>;
export type DataWords = Texts<DataKey>;

export const useDataWords = (): DataWords => useTexts();
