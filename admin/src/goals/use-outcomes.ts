import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useListContext } from 'react-admin';
import type { GoalOutcomes } from '#contract/goals';
import { request } from '../providers/http';

type Filters = Partial<Record<'schoolId' | 'schoolYear', string>>;

/** How the goals of the list around it ended, counted by Koers: of all of them, not of the page that is seen. */
export function useOutcomes() {
  const { schoolId, schoolYear } = useListContext().filterValues as Filters;
  const search = new URLSearchParams({ ...(schoolId && { schoolId }), ...(schoolYear && { schoolYear }) }).toString();
  return useQuery({
    queryKey: ['goals', 'outcomes', search],
    queryFn: () => request<GoalOutcomes>(`/goals/outcomes?${search}`),
    placeholderData: keepPreviousData,
  });
}
