import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { GoalDetail } from '#contract/goals';
import { keepUnsaved } from '../autosave/unsaved';
import { request } from '../providers/http';
import { type GoalKey, useGoalWords } from './use-goal-words';

/** `forget`: under which name the tab keeps what was typed for this step. */
type Change = { forget?: string; path: string; method?: 'POST' | 'PUT' | 'DELETE'; body?: unknown; said?: GoalKey };

/** Takes a step with a goal, based on the version that is on the screen. */
export function useChangeGoal({ id, version }: Pick<GoalDetail, 'id' | 'version'>) {
  const notify = useNotify();
  const words = useGoalWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method = 'POST', body }: Change) =>
      request<unknown>(`/goals/${id}${path}`, { method, version, ...(body !== undefined && { body }) }),
    // Here and not with who asks: a form that is done with is gone before it could tidy up.
    onSuccess: (_answer, { said, forget }) => {
      if (forget) keepUnsaved(forget, null);
      if (said) notify(words(said), { type: 'success' });
    },
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    // Whatever happened, the screen shows how it is now.
    onSettled: () => queries.invalidateQueries({ queryKey: ['goals'] }),
  });
}
