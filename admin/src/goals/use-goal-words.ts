import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Leaves } from '../figures/use-words';
import type { goalsNl } from '../i18n/goals.nl';

/** A key that does not exist does not compile. */
export type GoalKey = Leaves<(typeof goalsNl)['goals']>;
export type GoalWords = (key: GoalKey, values?: Record<string, string | number>) => string;

export function useGoalWords(): GoalWords {
  const translate = useTranslate();
  return useCallback((key, values) => translate(`goals.${key}`, values), [translate]);
}
