import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { GroupPlanDetail, PlanPresence } from '#contract/group-plans';
import { planRequests } from './plan-requests';

const everyMs = 15_000;

/** Who else is here. Asking says that this person is here too, in which part, and whether anything was typed since. */
export function usePresence(plan: GroupPlanDetail, reload: () => unknown) {
  const typed = useRef(false);
  const [part, setPart] = useState<string | null>(null);
  const onType = useCallback(() => (typed.current = true), []);
  const { data } = useQuery({
    queryKey: ['group-plan-presence', plan.id, part],
    queryFn: () => {
      const writing = typed.current;
      typed.current = false;
      return planRequests.presence(plan.id, part, writing);
    },
    refetchInterval: everyMs,
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const behind = data !== undefined && isBehind(plan, data);
  useEffect(() => {
    if (behind) void reload();
  }, [behind, reload]);
  return { presence: data, setPart, onType };
}

/** Whether somebody else changed something since this page was loaded. */
function isBehind(plan: GroupPlanDetail, { version, parts, comments }: PlanPresence): boolean {
  const newer = plan.sections.some((section) => (parts[section.key] ?? 0) > section.version);
  return (
    newer || version > plan.version || (parts['pupils'] ?? 0) > plan.pupilsVersion || comments > plan.comments.length
  );
}
