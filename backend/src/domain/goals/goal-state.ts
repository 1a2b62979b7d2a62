export const goalStates = ['draft', 'set', 'closed'] as const;
export type GoalState = (typeof goalStates)[number];

export const goalSteps = ['edit', 'remove', 'set', 'reopen', 'underwrite', 'close', 'explain'] as const;
export type GoalStep = (typeof goalSteps)[number];

export type GoalRefusal = 'goal.wrongState' | 'goal.alreadyClosed' | 'goal.resultsAreIn' | 'goal.notYet';

/** `decided`: pupils whose deciding result is there; `isOver`: the school year of the deciding test has ended. */
export type GoalCourse = { state: GoalState; decided: number; isOver: boolean };

/**
 * Why a step cannot be taken now; null when it can. What decides is fixed beforehand: once deciding results are there a goal
 * cannot go back to draft. Without any result it closes when the school year is over: the test was not taken. The words
 * around it can be written until it is closed.
 */
export function goalRefusal(step: GoalStep, { state, decided, isOver }: GoalCourse): GoalRefusal | null {
  if (state === 'closed') return step === 'close' ? 'goal.alreadyClosed' : 'goal.wrongState';
  if (step === 'explain') return null;
  if (step === 'close') {
    if (state !== 'set') return 'goal.wrongState';
    return decided > 0 || isOver ? null : 'goal.notYet';
  }
  if (step === 'underwrite' || step === 'reopen') {
    if (state !== 'set') return 'goal.wrongState';
    return step === 'reopen' && decided > 0 ? 'goal.resultsAreIn' : null;
  }
  return state === 'draft' ? null : 'goal.wrongState';
}
