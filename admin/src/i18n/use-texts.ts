import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

/** The keys of a tree of messages, down to its texts. */
export type Leaves<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string ? Key : `${Key}.${Leaves<Messages[Key]>}`;
}[keyof Messages & string];

export type Texts<Key extends string> = (key: Key, values?: Record<string, string | number>) => string;

/** The texts below `prefix`: with the keys of one tree a text that does not exist does not compile. */
export function useTexts<Key extends string>(prefix = ''): Texts<Key> {
  const translate = useTranslate();
  return useCallback((key, values) => translate(prefix + key, values), [translate, prefix]);
}
