import type { calendarNl } from '../i18n/calendar.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `calendar.`. */
export type CalendarKey = Leaves<(typeof calendarNl)['calendar']>;
export type CalendarWords = Texts<CalendarKey>;

export const useCalendarWords = (): CalendarWords => useTexts('calendar.');
