import { useQuery } from '@tanstack/react-query';
import type { Page } from '#contract/list';
import type { Cause } from '#contract/measures';
import { request } from '../../providers/http';
import { useStep } from '../../providers/use-step';
import { useCauseWords } from '../use-measure-words';

/** Why a goal was missed, as the school sees it. */
export const useCauses = (goalId: string, enabled = true) =>
  useQuery({
    queryKey: ['causes', goalId],
    queryFn: async () => (await request<Page<Cause>>(`/goals/${goalId}/causes`)).data,
    enabled,
  });

/** Takes a step with a cause, based on the version that is on the screen. */
export const useChangeCause = ({ id, version }: Pick<Cause, 'id' | 'version'>) =>
  useStep({ at: `/causes/${id}`, version, words: useCauseWords(), refresh: ['causes'] });
