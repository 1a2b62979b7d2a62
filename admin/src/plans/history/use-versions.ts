import { useQuery } from '@tanstack/react-query';
import type { PlanPart, PlanVersion } from '#contract/group-plans';
import { planRequests } from '../plan-requests';

type Asked = { part: PlanPart | null; pages: number };
type Found = { versions: PlanVersion[]; total: number };

/** The newest versions of one part, so many pages of them; without a part those of the whole plan. */
export const useVersions = (id: string, { part, pages }: Asked) =>
  useQuery({
    queryKey: ['group-plan-versions', id, part, pages],
    queryFn: () => firstPages(id, { part, pages }),
    enabled: id !== '',
    staleTime: 0,
    placeholderData: (before) => before,
  });

async function firstPages(id: string, { part, pages }: Asked): Promise<Found> {
  const versions: PlanVersion[] = [];
  let total = 0;
  for (let page = 1; page <= pages; page += 1) {
    const found = await planRequests.versions(id, { key: part, page });
    versions.push(...found.data);
    total = found.total;
  }
  return { versions, total };
}
