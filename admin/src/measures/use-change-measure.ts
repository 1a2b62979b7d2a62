import type { Measure } from '#contract/measures';
import { useStep } from '../providers/use-step';
import { useTelling } from './use-measure-words';

/** Takes a step with a measure, based on the version that is on the screen. */
export const useChangeMeasure = ({ id, version }: Pick<Measure, 'id' | 'version'>) =>
  useStep({
    at: `/measures/${id}`,
    version,
    words: useTelling().words,
    refresh: ['measures', 'causes', 'practices'],
  });
