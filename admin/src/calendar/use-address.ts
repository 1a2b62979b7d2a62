import { useMediaQuery } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import type { Day } from '#domain/calendar/day';
import { type CalendarAddress, readAddress, toAddress } from './calendar-address';

/** What of the calendar is shown, from the address; on a phone it opens as a list. */
export function useAddress(today: Day) {
  const isPhone = useMediaQuery('(max-width: 699px)', { noSsr: true });
  const [search, setSearch] = useSearchParams();
  const address = readAddress(search, today, isPhone ? 'list' : 'month');
  const change = (part: Partial<CalendarAddress>) => setSearch(toAddress({ ...address, ...part }));
  return { address, change };
}
