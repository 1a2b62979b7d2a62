import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { ConsultationDetail } from '#contract/consultations';
import { codeOf, request } from '../providers/http';

type Change = { path: string; method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; body?: unknown };
export type ChangeConsultation = ReturnType<typeof useChangeConsultation>;

/** Changes a consultation, based on the version that is on the screen. */
export function useChangeConsultation({ id, version }: Pick<ConsultationDetail, 'id' | 'version'>) {
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutate, mutateAsync, isPending, error } = useMutation({
    mutationFn: ({ path, method = 'POST', body }: Change) =>
      request<ConsultationDetail>(`/consultations/${id}${path}`, {
        method,
        version,
        ...(body !== undefined && { body }),
      }),
    onError: (refusal: Error) => {
      if (codeOf(refusal) !== 'request.stale') notify(refusal.message, { type: 'error' });
    },
    // Whatever happened, the screen shows how it is now.
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultations'] }),
  });
  return { mutate, mutateAsync, isPending, stale: codeOf(error) === 'request.stale' };
}
