import type { consultationsNl } from '../i18n/consultations.nl';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

export type ConsultationKey = Leaves<typeof consultationsNl>;
export type ConsultationWords = Texts<ConsultationKey>;

export const useConsultationWords = (): ConsultationWords => useTexts();
