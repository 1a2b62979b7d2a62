import type { goalsNl } from '../i18n/goals.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `goals.`. */
export type GoalKey = Leaves<(typeof goalsNl)['goals']>;
export type GoalWords = Texts<GoalKey>;

export const useGoalWords = (): GoalWords => useTexts('goals.');
