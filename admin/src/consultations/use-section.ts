import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ConsultationSection } from '#contract/consultations';
import type { Saved } from '../autosave/autosaver';
import { request } from '../providers/http';

/** What a text that saves itself needs to know of one section of a consultation. */
export function useSection(consultationId: string, section: ConsultationSection) {
  const queries = useQueryClient();
  const { key, text, version, updatedAt } = section;
  const saved = useMemo(() => ({ text, version, savedAt: updatedAt }), [text, version, updatedAt]);
  const path = `/consultations/${consultationId}/sections/${key}`;
  const save = async (next: string, from: number): Promise<Saved> => {
    const answer = await request<ConsultationSection>(path, { method: 'PATCH', version: from, body: { text: next } });
    // What the next step waits for may have changed by it.
    void queries.invalidateQueries({ queryKey: ['consultations'] });
    return toSaved(answer);
  };
  const load = async (): Promise<Saved> => toSaved(await request<ConsultationSection>(path));
  return { name: `consultation.${consultationId}.${key}`, saved, save, load };
}

const toSaved = ({ text, version, updatedAt }: ConsultationSection): Saved => ({ text, version, savedAt: updatedAt });
