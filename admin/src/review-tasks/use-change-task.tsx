import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import type { KoersDataProvider } from '../providers/data-provider';
import { codeOf } from '../providers/http';
import { FinishedNotice } from './FinishedNotice';

type Verb = 'finish' | 'reopen';
export type ChangeTask = ReturnType<typeof useChangeTask>;

/** Finish or reopen a task, based on the version that is on the screen. */
export function useChangeTask() {
  const provider = useDataProvider<KoersDataProvider>();
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ task, verb }: { task: ReviewTask; verb: Verb }) =>
      verb === 'finish' ? provider.finishReviewTask(task) : provider.reopenReviewTask(task),
    onSuccess: (changed, { verb }) => {
      notify(<FinishedNotice task={changed} verb={verb} undo={(task) => mutate({ task, verb: otherThan(verb) })} />);
    },
    onError: (refusal: Error) => {
      if (codeOf(refusal) !== 'request.stale') notify(refusal.message, { type: 'error' });
    },
    // Whatever happened, the screen shows how it is now.
    onSettled: () => queries.invalidateQueries({ queryKey: ['review-tasks'] }),
  });
  return { mutate, isPending, stale: codeOf(error) === 'request.stale' };
}

const otherThan = (verb: Verb): Verb => (verb === 'finish' ? 'reopen' : 'finish');
