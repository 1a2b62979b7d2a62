import type { GoalDetail } from '#contract/goals';
import { AutosaveField } from '../autosave/AutosaveField';
import { useExplanation } from './use-explanation';
import { useGoalWords } from './use-goal-words';

/** The words around a goal: they save themselves, and two people who write at once see both texts. */
export const ExplanationField = ({ goal }: { goal: GoalDetail }) => {
  const words = useGoalWords();
  return <AutosaveField key={goal.id} label={words('form.explanation')} {...useExplanation(goal)} />;
};
