import { useTranslate } from 'react-admin';
import { UndoNotice } from '../layout/UndoNotice';
import { useTaskName } from './task-name';
import type { FinishedTask } from './use-change-task';

type Props = { task: FinishedTask; verb: 'finish' | 'reopen'; undo: (task: FinishedTask) => void };

/** Says what became of a task and takes it back in one click. */
export const FinishedNotice = ({ task, verb, undo }: Props) => {
  const translate = useTranslate();
  const name = useTaskName()(task);
  const message = translate(verb === 'finish' ? 'tasks.finished' : 'tasks.reopened', { name });
  return <UndoNotice message={message} undo={() => undo(task)} />;
};
