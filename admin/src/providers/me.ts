import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { Me, MeChange } from '#contract/access';
import type { Permission } from '#contract/permissions';
import { request } from './http';
import { queryClient } from './query-client';

const key = ['me'] as const;
const query = { queryKey: key, queryFn: () => request<Me>('/me'), staleTime: 60_000, retry: false } as const;

/** Who is logged in, asked once a minute at most. */
export const fetchMe = (): Promise<Me> => queryClient.fetchQuery(query);

export const forgetMe = (): void => queryClient.removeQueries({ queryKey: key });

/** Who is logged in, what that person may do, and which day it is; null until it is known. */
export function useMe(): Me | null {
  return useQuery(query).data ?? null;
}

/** Whether the person who is logged in has a permission somewhere; records say themselves what may be done with them. */
export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}

export function useChangeMe() {
  const notify = useNotify();
  return useMutation({
    mutationFn: (change: MeChange) => request<Me>('/me', { method: 'PATCH', body: change }),
    onSuccess: (me) => queryClient.setQueryData(key, me),
    onError: (error: Error) => notify(error.message, { type: 'error' }),
  });
}
