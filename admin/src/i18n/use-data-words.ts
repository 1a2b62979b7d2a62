import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Leaves } from '../figures/use-words';
import type { dataNl } from './data.nl';

/** The texts of tests, norms and merging: a key that does not exist does not compile. */
export type DataKey = Leaves<typeof dataNl>;
export type DataWords = (key: DataKey, values?: Record<string, string | number>) => string;

export function useDataWords(): DataWords {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}
