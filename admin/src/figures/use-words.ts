import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { figuresNl } from '../i18n/figures.nl';

export type Leaves<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string ? Key : `${Key}.${Leaves<Messages[Key]>}`;
}[keyof Messages & string];

/** The keys under `figures.`: a text that does not exist does not compile. */
export type WordKey = Leaves<typeof figuresNl>;
export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

export function useWords(): Words {
  const translate = useTranslate();
  return useCallback((key, values) => translate(`figures.${key}`, values), [translate]);
}
