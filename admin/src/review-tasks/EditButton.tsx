import { Alert, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { useKeptForm } from '../autosave/use-kept-form';
import { FormDialog } from '../cycles/FormDialog';
import { SelectField } from '../figures/SelectField';
import { useWorkWords } from '../my-week/use-work-words';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { queryClient } from '../providers/query-client';
import { DayField } from '../layout/DayField';
import { isUsualPace, recurrences, textOfTask, toChangeTask } from './task-form';
import type { StepProps } from './TaskSteps';
import { lists } from './use-change-task';
import { usePeople } from './use-people';
import { useRecurrenceWords } from './use-recurrence-words';

export const EditButton = ({ task }: StepProps) => {
  const words = useWorkWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('step.edit')}</Button>
      {open && <Form task={task} onClose={() => setOpen(false)} />}
    </>
  );
};

/** The words, the day and the pace of an own task; who helps with any. */
const Form = ({ task, onClose }: { task: ReviewTask; onClose: () => void }) => {
  const words = useWorkWords();
  const paceOf = useRecurrenceWords();
  const notify = useNotify();
  const today = useMe()?.today ?? task.dueOn;
  const people = usePeople(task.schoolId).filter(({ value }) => value !== task.ownerId);
  const fresh = textOfTask(task);
  const { text, change, save, state } = useKeptForm({
    name: `task.${task.id}`,
    fresh,
    version: task.version,
    send: (typed, version) =>
      request<ReviewTask>(`/review-tasks/${task.id}`, {
        method: 'PATCH',
        version,
        body: toChangeTask(typed, fresh),
      }),
    onSaved: () => {
      for (const name of lists) void queryClient.invalidateQueries({ queryKey: [name] });
      notify(words('step.edited'), { type: 'success' });
      onClose();
    },
  });
  const paces = [...recurrences, ...(text.recurrence && !isUsualPace(text.recurrence) ? [text.recurrence] : [])];
  return (
    <FormDialog
      title={words('step.editTitle')}
      verb={words('step.save')}
      disabled={state === 'sending' || (task.kind === 'own' && text.title.trim() === '')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {state === 'stale' && <Alert severity="warning">{words('form.stale')}</Alert>}
      {task.kind === 'own' && (
        <>
          <TextField
            label={words('form.what')}
            helperText={words('form.whatHelp')}
            value={text.title}
            onChange={({ target }) => change({ title: target.value })}
            required
            slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
          />
          <DayField
            label={words('form.dueOn')}
            value={text.dueOn}
            min={task.dueOn < today ? task.dueOn : today}
            required
            onChange={(dueOn) => change({ dueOn })}
          />
          {!task.watches && (
            <SelectField
              label={words('form.recurrence')}
              value={text.recurrence}
              all={words('recurrence.none')}
              choices={paces.map((value) => ({ value, label: paceOf(value) }))}
              onChange={(recurrence) => change({ recurrence })}
            />
          )}
        </>
      )}
      <SelectField
        label={words('form.helper')}
        value={text.helperId}
        all={words('form.nobody')}
        choices={people}
        onChange={(helperId) => change({ helperId })}
      />
    </FormDialog>
  );
};
