import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import type { KoersDataProvider } from '../providers/data-provider';
import { codeOf } from '../providers/http';
import { FinishedNotice } from './FinishedNotice';

/** Whose answers look different when a task is changed. */
export const lists = ['review-tasks', 'my-week'] as const;

type Verb = 'finish' | 'reopen';
/** What is known of a task wherever it can be finished. */
export type FinishedTask = Pick<ReviewTask, 'id' | 'version' | 'kind' | 'title' | 'groupName'>;
export type ChangeTask = ReturnType<typeof useChangeTask>;

/** Finish or reopen a task, based on the version that is on the screen. */
export function useChangeTask() {
  const provider = useDataProvider<KoersDataProvider>();
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ task, verb }: { task: FinishedTask; verb: Verb }) =>
      verb === 'finish' ? provider.finishReviewTask(task) : provider.reopenReviewTask(task),
    onSuccess: (changed, { verb }) => {
      notify(<FinishedNotice task={changed} verb={verb} undo={(task) => mutate({ task, verb: otherThan(verb) })} />);
    },
    onError: (refusal: Error) => {
      if (codeOf(refusal) !== 'request.stale') notify(refusal.message, { type: 'error' });
    },
    // Whatever happened, the screen shows how it is now.
    onSettled: () => Promise.all(lists.map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
  return { mutate, isPending, stale: codeOf(error) === 'request.stale' };
}

const otherThan = (verb: Verb): Verb => (verb === 'finish' ? 'reopen' : 'finish');
