import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { codeOf, request } from '../../providers/http';
import { type CalendarKey, useCalendarWords } from '../use-calendar-words';

type Call = { path: string; version: number; said: CalendarKey };

/** Takes something out of the dates; the calendar around it is asked again. */
export function useRemoving() {
  const words = useCalendarWords();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, version }: Call) => request<unknown>(path, { method: 'DELETE', version }),
    onSuccess: (_answer, { said }) => notify(words(said), { type: 'success' }),
    onError: (refusal: Error) => {
      const isStale = codeOf(refusal) === 'request.stale';
      notify(isStale ? words('dates.stale') : refusal.message, { type: 'error' });
    },
    onSettled: () => askAgain(queries),
  });
}

/** Whatever looks different when a date changes. */
export const askAgain = (queries: QueryClient): Promise<unknown> =>
  Promise.all(asked.map((name) => queries.invalidateQueries({ queryKey: [name] })));

const asked = ['national-dates', 'school-free-days', 'guarded-hours', 'calendar-days', 'events', 'year-plans'];
