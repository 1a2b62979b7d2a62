import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useListContext, useNotify } from 'react-admin';
import type { ReviewTask, TaskBulk, TaskBulkReport } from '#contract/review-tasks';
import { request } from '../providers/http';
import { lists } from './use-change-task';

/** The same step for all that are chosen; they stay chosen as far as it did not succeed. */
export function useBulk() {
  const notify = useNotify();
  const queries = useQueryClient();
  const { onSelect } = useListContext<ReviewTask>();
  return useMutation({
    mutationFn: (asked: TaskBulk) => request<TaskBulkReport>('/review-tasks/bulk', { method: 'POST', body: asked }),
    onSuccess: ({ results }) => onSelect(results.filter(({ code }) => code !== null).map(({ id }) => id)),
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    onSettled: () => Promise.all(lists.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}
export type Bulk = ReturnType<typeof useBulk>;
