import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { CalendarDayList } from '#contract/calendar-days';
import type { CalendarEvent, EventConflictList } from '#contract/events';
import { request } from '../providers/http';
import { type CalendarAddress, filterOf, periodOf } from './calendar-address';
import { entriesByDay } from './day-entries';

/** More events than this in one school year of one board are no calendar any more. */
const most = 5000;

/** Everything that stands in the period of a year, month or week. */
export function useCalendar(address: CalendarAddress) {
  const events = useGetList<CalendarEvent>('events', {
    pagination: { page: 1, perPage: most },
    sort: { field: 'startsOn', order: 'ASC' },
    filter: filterOf(address),
  });
  const days = useCalendarDays(address);
  const entries = useMemo(() => entriesByDay(events.data ?? [], days.data?.data ?? []), [events.data, days.data]);
  return {
    entries,
    events: events.data ?? [],
    isPending: events.isPending || days.isPending,
    error: events.error ?? days.error,
    refetch: () => Promise.all([events.refetch(), days.refetch()]),
  };
}

function useCalendarDays(address: CalendarAddress) {
  const { from, until } = periodOf(address);
  const query = new URLSearchParams({ from, ...(until && { until }), ...ofSchool(address) }).toString();
  return useQuery({
    queryKey: ['calendar-days', query],
    queryFn: () => request<CalendarDayList>(`/calendar-days?${query}`),
    enabled: until !== undefined,
  });
}

/** What stands badly in a period; the answer is about at most 400 days. */
export function useConflicts({ from, until, schoolId }: { from: string; until: string; schoolId: string }) {
  const query = new URLSearchParams({ from, until, ...ofSchool({ schoolId }) }).toString();
  return useQuery({
    queryKey: ['events', 'conflicts', query],
    queryFn: () => request<EventConflictList>(`/events/conflicts?${query}`),
  });
}

const ofSchool = ({ schoolId }: { schoolId: string }) => (schoolId === '' ? {} : { schoolId });
