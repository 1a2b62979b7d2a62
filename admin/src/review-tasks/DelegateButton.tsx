import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { FormDialog } from '../cycles/FormDialog';
import { SelectField } from '../figures/SelectField';
import { useWorkWords } from '../my-week/use-work-words';
import type { StepProps } from './TaskSteps';
import { usePeople } from './use-people';

export const DelegateButton = (props: StepProps) => {
  const words = useWorkWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('step.delegate')}</Button>
      {open && <Form {...props} onClose={() => setOpen(false)} />}
    </>
  );
};

const Form = ({ task, step, onClose }: StepProps & { onClose: () => void }) => {
  const words = useWorkWords();
  const people = usePeople(task.schoolId).filter(({ value }) => value !== task.ownerId);
  const [ownerId, setOwnerId] = useState('');
  const send = () =>
    step.mutate({ path: '/delegate', body: { ownerId }, said: 'step.delegated' }, { onSuccess: onClose });
  return (
    <FormDialog
      title={words('step.delegateTitle')}
      verb={words('step.delegate')}
      disabled={step.isPending || ownerId === ''}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField label={words('step.owner')} value={ownerId} all="–" choices={people} onChange={setOwnerId} />
      <Typography variant="body2" color="textSecondary">
        {words('step.delegateHelp')}
      </Typography>
    </FormDialog>
  );
};
