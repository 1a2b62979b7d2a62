import { useLocale } from 'react-admin';
import { useMemo } from 'react';
import { formatters } from './format';

/** Days, times and numbers in the language of the person. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(() => formatters(locale), [locale]);
}
