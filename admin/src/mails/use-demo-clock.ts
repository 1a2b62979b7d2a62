import { useMutation, useQuery } from '@tanstack/react-query';
import { useListContext } from 'react-admin';
import { useEffect } from 'react';
import type { DemoClock } from '#contract/demo-clock';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';

const key = ['demo-clock'] as const;
const look = { everyMs: 5_000, forMs: 120_000 } as const;

/** The clock of the demo. After it was moved the mails are looked for again: Koers needs some time for the days between. */
export function useDemoClock() {
  const { data } = useQuery({ queryKey: key, queryFn: () => request<DemoClock>('/demo-clock') });
  const move = useMutation({
    mutationFn: (to: string) => request<DemoClock>('/demo-clock', { method: 'PUT', body: { to } }),
    onSuccess: (clock) => {
      queryClient.setQueryData(key, clock);
      void queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  });
  useLookForMails(move.submittedAt, move.isSuccess);
  return { clock: data ?? null, move };
}

function useLookForMails(since: number, moved: boolean): void {
  const { refetch } = useListContext();
  useEffect(() => {
    if (!moved) return;
    const timer = setInterval(() => {
      if (Date.now() - since > look.forMs) clearInterval(timer);
      else void refetch();
    }, look.everyMs);
    return () => clearInterval(timer);
  }, [since, moved, refetch]);
}
