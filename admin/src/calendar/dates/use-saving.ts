import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { codeOf, request } from '../../providers/http';
import { type CalendarKey, useCalendarWords } from '../use-calendar-words';

type Call = {
  path: string;
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  version?: number;
  body?: unknown;
  said: CalendarKey;
};

/** Saves a date, free days or the lessons of a group; the calendar around them is asked again. */
export function useSaving(onSaved: () => void = () => undefined) {
  const words = useCalendarWords();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method, version, body }: Call) =>
      request<unknown>(path, { method, version, ...(body !== undefined && { body }) }),
    onSuccess: (_answer, { said }) => {
      notify(words(said), { type: 'success' });
      onSaved();
    },
    onError: (refusal: Error) => {
      const isStale = codeOf(refusal) === 'request.stale';
      notify(isStale ? words('dates.stale') : refusal.message, { type: 'error' });
    },
    onSettled: () => Promise.all(asked.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}

const asked = ['national-dates', 'school-free-days', 'guarded-hours', 'calendar-days', 'events', 'year-plans'];
