import type { plansNl } from '../i18n/plans.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `plans.`. */
export type PlanKey = Leaves<typeof plansNl>;
export type PlanWords = Texts<PlanKey>;

export const usePlanWords = (): PlanWords => useTexts('plans.');
