import { useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';

type Named = Pick<ReviewTask, 'kind' | 'title' | 'groupName'>;

/** «Groepsplan groep 6 evalueren»: the thing, not the system. */
export function useTaskName(): (task: Named) => string {
  const translate = useTranslate();
  return ({ kind, title, groupName }) => translate(`tasks.name.${kind}`, { title, group: groupName ?? '' });
}
