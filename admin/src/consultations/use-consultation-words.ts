import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Leaves } from '../figures/use-words';
import type { consultationsNl } from '../i18n/consultations.nl';

/** A key that does not exist does not compile. */
export type ConsultationKey = Leaves<typeof consultationsNl>;
export type ConsultationWords = (key: ConsultationKey, values?: Record<string, string | number>) => string;

export function useConsultationWords(): ConsultationWords {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}
