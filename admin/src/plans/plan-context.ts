import { createContext, useContext } from 'react';
import type { GroupPlanDetail } from '#contract/group-plans';
import type { PlanActions } from './use-plan';

type OpenPlan = {
  plan: GroupPlanDetail;
  actions: PlanActions;
  /** In which part this person is, for the others. */
  setPart: (part: string | null) => void;
  onType: () => void;
};

export const PlanContext = createContext<OpenPlan | null>(null);

/** The plan of this page. */
export function useOpenPlan(): OpenPlan {
  const open = useContext(PlanContext);
  if (!open) throw new Error('No plan is open');
  return open;
}
