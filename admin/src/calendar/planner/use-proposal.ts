import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { YearPlanCreate, YearPlanLaid, YearPlanProposal, YearPlanUndone } from '#contract/year-plans';
import { request } from '../../providers/http';

/** Chosen instead of a template: what stood in the year before. */
export const lastYear = 'last-year';

/** `template` empty: the rules Koers proposes. */
export type Asking = { schoolId: string; schoolYear: string; template: string };

const bodyOf = ({ schoolId, schoolYear, template }: Asking) => ({
  schoolId,
  schoolYear,
  templateId: template === '' || template === lastYear ? null : template,
});

/** What would be laid where; asking for it writes nothing. */
export function useProposal(asking: Asking) {
  const { schoolId, schoolYear } = asking;
  return useQuery({
    queryKey: ['year-plans', asking],
    queryFn: () =>
      asking.template === lastYear
        ? request<YearPlanProposal>('/year-plans/from-last-year', { method: 'POST', body: { schoolId, schoolYear } })
        : request<YearPlanProposal>('/year-plans/preview', { method: 'POST', body: bodyOf(asking) }),
    enabled: schoolId !== '',
    refetchOnWindowFocus: false,
  });
}

/** Lays what is chosen, or takes away again what was laid and nobody touched. */
export function useLaying(asking: Asking) {
  const queries = useQueryClient();
  const notify = useNotify();
  const again = () =>
    Promise.all(['events', 'year-plans'].map((name) => queries.invalidateQueries({ queryKey: [name] })));
  const onError = (refusal: Error) => notify(refusal.message, { type: 'error' });
  const from: YearPlanCreate['from'] = asking.template === lastYear ? 'lastYear' : 'template';
  const lay = useMutation({
    mutationFn: (keys: readonly string[]) =>
      request<YearPlanLaid>('/year-plans', { method: 'POST', body: { ...bodyOf(asking), from, keys } }),
    onError,
    onSettled: again,
  });
  const undo = useMutation({
    mutationFn: (eventIds: readonly string[]) =>
      request<YearPlanUndone>('/year-plans/undo', { method: 'POST', body: { schoolId: asking.schoolId, eventIds } }),
    onSuccess: () => lay.reset(),
    onError,
    onSettled: again,
  });
  return { lay, undo };
}
