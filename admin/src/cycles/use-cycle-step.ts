import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { keepUnsaved } from '../autosave/unsaved';
import { request } from '../providers/http';
import { type CycleKey, useCycleWords } from './use-cycle-words';

/** `version`: of what is on the screen; `forget`: under which name the tab keeps what was typed for this step. */
type Step = {
  path: string;
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  version?: number;
  body?: unknown;
  said?: CycleKey;
  forget?: string;
};

/** Takes a step in a cycle that is done at one press; whatever happened, the screen shows how it is now. */
export function useCycleStep() {
  const notify = useNotify();
  const words = useCycleWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method = 'POST', version, body }: Step) =>
      request<unknown>(path, { method, version, ...(body !== undefined && { body }) }),
    // Here and not with who asks: a form that is done with is gone before it could tidy up.
    onSuccess: (_answer, { said, forget }) => {
      if (forget) keepUnsaved(forget, null);
      if (said) notify(words(said), { type: 'success' });
    },
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cycles'] }),
  });
}
