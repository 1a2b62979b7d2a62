import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { type Formats, formatsFor } from '../figures/format';
import { formatters } from '../i18n/format';
import { type CalendarWords, useCalendarWords } from './use-calendar-words';

/** What a sentence about the calendar is made of. */
export type Saying = { words: CalendarWords; formats: Formats; days: ReturnType<typeof formatters> };

export function useSaying(): Saying {
  const words = useCalendarWords();
  const locale = useLocale() ?? 'nl';
  return useMemo(() => ({ words, formats: formatsFor(locale), days: formatters(locale) }), [words, locale]);
}
