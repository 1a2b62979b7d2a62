import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Leaves } from '../figures/use-words';
import type { plansNl } from '../i18n/plans.nl';

/** The keys under `plans.`: a text that does not exist does not compile. */
export type PlanKey = Leaves<typeof plansNl>;
export type PlanWords = (key: PlanKey, values?: Record<string, string | number>) => string;

export function usePlanWords(): PlanWords {
  const translate = useTranslate();
  return useCallback((key, values) => translate(`plans.${key}`, values), [translate]);
}
