import { useMediaQuery } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import type { Day } from '#domain/calendar/day';
import { useSchools } from '../cycles/use-schools';
import { type CalendarAddress, readAddress, toAddress } from './calendar-address';

/**
 * What of the calendar is shown, from the address; on a phone it opens as a list. `asked` is of the one school of somebody
 * who has no other: what other schools of the board have on those days says nothing there.
 */
export function useAddress(today: Day) {
  const isPhone = useMediaQuery('(max-width: 699px)', { noSsr: true });
  const [search, setSearch] = useSearchParams();
  const address = readAddress(search, today, isPhone ? 'list' : 'month');
  const change = (part: Partial<CalendarAddress>) => setSearch(toAddress({ ...address, ...part }));
  const schools = useSchools('event.read');
  const only = schools.length === 1 ? (schools[0]?.id ?? '') : '';
  return { address, asked: { ...address, schoolId: address.schoolId || only }, change };
}
