import { Button } from '@mui/material';
import { useState } from 'react';
import { FormDialog } from '../cycles/FormDialog';
import { useWorkWords } from '../my-week/use-work-words';
import { useMe } from '../providers/me';
import { DayField } from '../layout/DayField';
import type { StepProps } from './TaskSteps';

export const RemindButton = (props: StepProps) => {
  const words = useWorkWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('step.remind')}</Button>
      {open && <Form {...props} onClose={() => setOpen(false)} />}
    </>
  );
};

const Form = ({ task, step, onClose }: StepProps & { onClose: () => void }) => {
  const words = useWorkWords();
  const today = useMe()?.today ?? task.dueOn;
  const [remindOn, setRemindOn] = useState(task.remindOn ?? '');
  const send = () =>
    step.mutate(
      {
        path: '/remind',
        body: { remindOn: remindOn || null },
        said: remindOn ? 'step.reminded' : 'step.remindNone',
      },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      title={words('step.remindTitle')}
      verb={words('step.save')}
      disabled={step.isPending}
      onSubmit={send}
      onClose={onClose}
    >
      <DayField
        label={words('step.remindOn')}
        help={words('step.remindHelp')}
        value={remindOn}
        min={today}
        onChange={setRemindOn}
      />
    </FormDialog>
  );
};
