import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { MailPreferences } from '#contract/mail-preferences';
import { request } from '../providers/http';

export type MailChoice = Partial<Omit<MailPreferences, 'version' | 'addressRefused'>>;

const key = ['mail-preferences'] as const;
const at = '/me/mail-preferences';

/** What is chosen shows at once and is saved at once, one choice after the other: each on top of the one before it. */
export function useMailChoices() {
  const notify = useNotify();
  const queries = useQueryClient();
  const asked = useQuery({ queryKey: key, queryFn: () => request<MailPreferences>(at) });
  const underWay = useIsMutating({ mutationKey: key });
  const known = () => queries.getQueryData<MailPreferences>(key);
  const change = useMutation({
    mutationKey: key,
    scope: { id: 'mail-preferences' },
    mutationFn: (body: MailChoice) =>
      request<MailPreferences>(at, { method: 'PATCH', body, version: known()?.version }),
    onMutate: async (body) => {
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData<MailPreferences>(key, (now) => now && { ...now, ...body });
    },
    onSuccess: (saved) =>
      queries.setQueryData<MailPreferences>(key, (now) => {
        const isLast = queries.isMutating({ mutationKey: key }) === 1;
        return isLast || !now ? saved : { ...now, version: saved.version };
      }),
    onError: (refusal: Error) => {
      notify(refusal.message, { type: 'error' });
      return queries.invalidateQueries({ queryKey: key });
    },
  });
  const state = underWay > 0 ? 'saving' : change.isSuccess ? 'saved' : 'atOnce';
  return { asked, change: change.mutate, state } as const;
}
