import { useCallback } from 'react';
import type { Period } from '#domain/results/norm-of-result';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';

/** «1 aug 2024 t/m 31 jul 2025», or «vanaf 1 aug 2024». */
export function usePeriodWords(): (period: Period) => string {
  const words = useDataWords();
  const { shortDay } = useFormats();
  return useCallback(
    ({ validFrom, validUntil }) =>
      validUntil === null
        ? words('norms.since', { from: shortDay(validFrom) })
        : words('norms.period', { from: shortDay(validFrom), until: shortDay(validUntil) }),
    [words, shortDay],
  );
}
