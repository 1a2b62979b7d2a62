import { useLocale } from 'react-admin';
import { useMemo } from 'react';

/** A score as it was given, with the comma of the language and no decimals that nobody wrote. */
export function useNumbers(): (value: number) => string {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
      maximumFractionDigits: 6,
      useGrouping: false,
    });
    return (value) => format.format(value).replace('-', '−');
  }, [locale]);
}
