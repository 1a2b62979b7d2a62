export const planStates = ['draft', 'discussed', 'inUse', 'evaluated'] as const;
export type PlanState = (typeof planStates)[number];

/** Forward one step at a time; back one step, to mend what was said too early. */
export function stepsFrom(state: PlanState): PlanState[] {
  const at = planStates.indexOf(state);
  return [planStates[at + 1], planStates[at - 1]].flatMap((one) => one ?? []);
}

/** Whether one may follow the other. A group that no longer exists has nothing left but its evaluation. */
export function isStep(from: PlanState, to: PlanState, dissolved = false): boolean {
  if (dissolved) return from === 'evaluated' ? to === 'inUse' : to === 'evaluated';
  return stepsFrom(from).includes(to);
}

export const sectionKeys = [
  'analysis',
  'goals',
  'approachIntensive',
  'approachBasic',
  'approachAdvanced',
  'agreements',
  'evaluation',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Which texts may still be written: all but the evaluation are closed with the plan; of a dissolved group only that is open. */
export function isOpenSection(
  key: SectionKey | 'pupils',
  { state, dissolved }: { state: PlanState; dissolved: boolean },
): boolean {
  if (state === 'evaluated') return false;
  return dissolved ? key === 'evaluation' : true;
}
