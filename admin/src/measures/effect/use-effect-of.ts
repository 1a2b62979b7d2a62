import { useQuery } from '@tanstack/react-query';
import type { EffectFigure, Measure } from '#contract/measures';
import { request } from '../../providers/http';

type Of = Pick<Measure, 'id' | 'state' | 'evaluation'>;

/** The figures as they were when a person gave a verdict; before that, of a measure that runs, as they are now. */
export const useEffectOf = ({ id, state, evaluation }: Of) =>
  useQuery({
    queryKey: ['measures', 'effect', id, state],
    queryFn: () => request<EffectFigure>(`/measures/${id}/effect`),
    enabled: state === 'running',
    ...(evaluation && { initialData: evaluation.figure }),
  });
