import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GoalDetail, GoalExplanation } from '#contract/goals';
import type { Saved } from '../autosave/autosaver';
import { request } from '../providers/http';

/** What a text that saves itself needs to know of the words of a goal. */
export function useExplanation({ id, explanation: text, explanationVersion: version }: GoalDetail) {
  const queries = useQueryClient();
  const saved = useMemo<Saved>(() => ({ text, version, savedAt: null }), [text, version]);
  const path = `/goals/${id}/explanation`;
  const save = async (next: string, from: number): Promise<Saved> => {
    const answer = await request<GoalExplanation>(path, { method: 'PATCH', version: from, body: { text: next } });
    void queries.invalidateQueries({ queryKey: ['goals'] });
    return answer;
  };
  return { name: `goal.${id}.explanation`, saved, save, load: () => request<GoalExplanation>(path) };
}
