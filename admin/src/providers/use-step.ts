import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { keepUnsaved } from '../autosave/unsaved';
import type { Texts } from '../i18n/use-texts';
import { request } from './http';

/** `forget`: under which name the tab keeps what was typed for this step; `said`: what to tell when it is done. */
type Step<Key> = {
  forget?: string;
  path: string;
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  said?: Key;
};

type Asked<Key extends string> = {
  /** Where the record lives in the API. */
  at: string;
  version: number;
  words: Texts<Key>;
  /** Whose answers may look different afterwards. */
  refresh: readonly string[];
};

/** Takes a step with a record, based on the version that is on the screen. */
export function useStep<Key extends string>({ at, version, words, refresh }: Asked<Key>) {
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method = 'POST', body }: Step<Key>) =>
      request<unknown>(`${at}${path}`, { method, version, ...(body !== undefined && { body }) }),
    // Here and not with who asks: a form that is done with is gone before it could tidy up.
    onSuccess: (_answer, { said, forget }) => {
      if (forget) keepUnsaved(forget, null);
      if (said) notify(words(said), { type: 'success' });
    },
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    // Whatever happened, the screen shows how it is now.
    onSettled: () => Promise.all(refresh.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
}
