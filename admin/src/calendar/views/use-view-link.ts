import { useSearchParams } from 'react-router-dom';
import type { CalendarAddress } from '../calendar-address';

/** Another view of the calendar, or another day, with the same choice of school, kind and person. */
export function useViewLink() {
  const [search] = useSearchParams();
  return ({ view, on }: Pick<CalendarAddress, 'view' | 'on'>): string => {
    const next = new URLSearchParams(search);
    next.set('view', view);
    next.set('on', on);
    return `/events?${next}`;
  };
}
