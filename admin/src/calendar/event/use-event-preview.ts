import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EventPreview } from '#contract/events';
import { request } from '../../providers/http';

const restMs = 400;

/** What saving would give; `path` is where it would be saved, `body` null while it cannot be saved yet. */
export function useEventPreview({ path, body }: { path: string; body: object | null }): EventPreview | null {
  const wanted = body && JSON.stringify(body);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), restMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data } = useQuery({
    // Not one of the events: what is saved is not asked about again.
    queryKey: ['event-previews', path, asked],
    staleTime: 0,
    queryFn: ({ signal }) =>
      request<EventPreview>(`${path}/preview`, { method: 'POST', body: JSON.parse(asked ?? '{}') as object, signal }),
    enabled: asked !== null,
    // What is refused now is said when somebody saves it.
    retry: false,
    placeholderData: (before) => before,
  });
  return wanted === null ? null : (data ?? null);
}
