import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import { type Formats, formatsFor } from './format';

export function useFormats(): Formats {
  const [locale] = useLocaleState();
  return useMemo(() => formatsFor(locale), [locale]);
}
