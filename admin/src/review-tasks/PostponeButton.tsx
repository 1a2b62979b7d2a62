import { Button } from '@mui/material';
import { useState } from 'react';
import { addDays } from '#domain/calendar/day';
import { proposedDay } from '#domain/review-tasks/task-days';
import { useKeptText } from '../autosave/use-kept-text';
import { FormDialog } from '../cycles/FormDialog';
import { useWorkWords } from '../my-week/use-work-words';
import { useMe } from '../providers/me';
import { PostponeFields } from './PostponeFields';
import type { StepProps } from './TaskSteps';

export const PostponeButton = (props: StepProps) => {
  const words = useWorkWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('step.postpone')}</Button>
      {open && <Form {...props} onClose={() => setOpen(false)} />}
    </>
  );
};

const Form = ({ task, step, onClose }: StepProps & { onClose: () => void }) => {
  const words = useWorkWords();
  const today = useMe()?.today ?? task.dueOn;
  const earliest = addDays(task.dueOn > today ? task.dueOn : today, 1);
  const [dueOn, setDueOn] = useState(proposedDay(addDays(earliest, -1)));
  const { key, text: reason, setText } = useKeptText(`task.${task.id}.postpone`);
  const send = () =>
    step.mutate(
      { path: '/postpone', body: { dueOn, reason }, forget: key, said: 'step.postponed' },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      title={words('step.postponeTitle')}
      verb={words('step.postpone')}
      disabled={step.isPending || dueOn === '' || reason.trim() === ''}
      onSubmit={send}
      onClose={onClose}
    >
      <PostponeFields dueOn={dueOn} reason={reason} min={earliest} onDay={setDueOn} onReason={setText} />
    </FormDialog>
  );
};
