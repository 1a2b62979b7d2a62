import type { surveysNl } from '../i18n/surveys.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `surveys.`. */
export type SurveyKey = Leaves<(typeof surveysNl)['surveys']>;
export type SurveyWords = Texts<SurveyKey>;

export const useSurveyWords = (): SurveyWords => useTexts('surveys.');
