import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

/** Kept in memory only; emptied at logout. A refusal is final, only a line that failed is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && (!(error instanceof HttpError) || error.status === 0),
      refetchOnWindowFocus: true,
      staleTime: 10_000,
    },
  },
});
