import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CycleWriting } from '#contract/cycles';
import type { Saved } from '../autosave/autosaver';
import { request } from '../providers/http';

const toSaved = ({ text, version, savedAt, writer }: CycleWriting): Saved => ({ text, version, savedAt, writer });

/** What a text that saves itself needs to know of one text of a cycle. */
export function useWriting(cycleId: string, writing: CycleWriting) {
  const queries = useQueryClient();
  const { key } = writing;
  const saved = useMemo(() => toSaved(writing), [writing]);
  const path = `/cycles/${cycleId}/texts/${key}`;
  const save = async (text: string, version: number): Promise<Saved> => {
    const answer = await request<CycleWriting>(path, { method: 'PATCH', version, body: { text } });
    // How far the cycle is may have changed by it.
    void queries.invalidateQueries({ queryKey: ['cycles'] });
    return toSaved(answer);
  };
  const load = async (): Promise<Saved> => toSaved(await request<CycleWriting>(path));
  return { name: `cycle.${cycleId}.${key}`, saved, save, load };
}
