import { useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { UndoNotice } from '../layout/UndoNotice';
import { useTaskName } from './task-name';

type Props = { task: ReviewTask; verb: 'finish' | 'reopen'; undo: (task: ReviewTask) => void };

/** Says what became of a task and takes it back in one click. */
export const FinishedNotice = ({ task, verb, undo }: Props) => {
  const translate = useTranslate();
  const name = useTaskName()(task);
  const message = translate(verb === 'finish' ? 'tasks.finished' : 'tasks.reopened', { name });
  return <UndoNotice message={message} undo={() => undo(task)} />;
};
