import { monthOf, isoWeekOf } from '#domain/calendar/calendar-grid';
import { schoolYearOf } from '#domain/calendar/school-year';
import { type CalendarAddress, periodOf } from './calendar-address';
import type { Saying } from './use-saying';

/** What is on the screen, as the heading of the page says it. */
export function periodName(address: CalendarAddress, { words, days, formats }: Saying): string {
  const { view, on } = address;
  const { from, until = on } = periodOf(address);
  switch (view) {
    case 'year':
      return words('period.year', { year: schoolYearOf(on) });
    case 'month':
      return days.month(monthOf(on));
    case 'week':
      return words('period.week', {
        week: isoWeekOf(on),
        from: days.shortDay(from),
        until: formats.shortDay(until),
      });
    case 'list':
      return words('period.list', { day: formats.day(on) });
  }
}
