import type { GoalDetail } from '#contract/goals';
import { useStep } from '../providers/use-step';
import { useGoalWords } from './use-goal-words';

/** Takes a step with a goal, based on the version that is on the screen. */
export const useChangeGoal = ({ id, version }: Pick<GoalDetail, 'id' | 'version'>) =>
  useStep({ at: `/goals/${id}`, version, words: useGoalWords(), refresh: ['goals'] });
