import type { ReviewTask } from '#contract/review-tasks';
import { AskingButton } from '../layout/AskingButton';
import { useWorkWords, type WorkKey } from '../my-week/use-work-words';
import { useStep } from '../providers/use-step';
import { DelegateButton } from './DelegateButton';
import { EditButton } from './EditButton';
import { PostponeButton } from './PostponeButton';
import { RemindButton } from './RemindButton';
import { useTaskName } from './task-name';
import { lists } from './use-change-task';

export type StepProps = { task: ReviewTask; step: TaskStep };
export type TaskStep = ReturnType<typeof useTaskStep>;

const useTaskStep = ({ id, version }: ReviewTask) =>
  useStep<WorkKey>({ at: `/review-tasks/${id}`, version, words: useWorkWords(), refresh: lists });

/** What can be done with a task beside finishing it. */
export const TaskSteps = ({ task }: { task: ReviewTask }) => {
  const words = useWorkWords();
  const step = useTaskStep(task);
  const name = useTaskName()(task);
  return (
    <>
      {task.may.postpone && <PostponeButton task={task} step={step} />}
      {task.may.delegate && <DelegateButton task={task} step={step} />}
      {task.may.remind && <RemindButton task={task} step={step} />}
      {task.may.edit && <EditButton task={task} step={step} />}
      {task.may.withdraw && (
        <AskingButton
          label={words('step.withdraw')}
          title={words('step.withdrawTitle')}
          text={words('step.withdrawText', { name })}
          disabled={step.isPending}
          onYes={() => step.mutate({ path: '/withdraw', said: 'step.withdrawn' })}
        />
      )}
    </>
  );
};
