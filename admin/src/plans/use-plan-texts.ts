import { useGetList } from 'react-admin';
import { maxPerPage } from '#contract/list';
import type { GroupPlan } from '#contract/group-plans';
import type { PlanText } from '#contract/plan-texts';

const none: PlanText[] = [];

/** What a school writes more than once, in one domain or in all. */
export function usePlanTexts(schoolId: string, domain?: GroupPlan['domain']): PlanText[] {
  const { data } = useGetList<PlanText>('plan-texts', {
    filter: { schoolId, ...(domain && { domain }) },
    sort: { field: 'title', order: 'ASC' },
    pagination: { page: 1, perPage: 3 * maxPerPage },
  });
  return data ?? none;
}
