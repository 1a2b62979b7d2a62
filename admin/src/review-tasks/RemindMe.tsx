import { Button, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useLocation } from 'react-router-dom';
import type { Me } from '#contract/access';
import type { ReviewTask } from '#contract/review-tasks';
import { addDays } from '#domain/calendar/day';
import { FormDialog } from '../cycles/FormDialog';
import { useWorkWords } from '../my-week/use-work-words';
import { request } from '../providers/http';
import { useMay, useMe } from '../providers/me';
import { queryClient } from '../providers/query-client';
import { DayField } from '../layout/DayField';
import { reminderPlace } from './reminder-place';
import { lists } from './use-change-task';

/** Of what is on the page, and the school it is of; null: of the whole board. */
type Props = { title: string; schoolId: string | null };

/** A reminder for oneself of the page one is on: an own task that leads back to it. */
export const RemindMe = (props: Props) => {
  const words = useWorkWords();
  const may = useMay('reviewTask.edit');
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (!may || !me) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('step.remind')}</Button>
      {open && <Form {...props} me={me} onClose={() => setOpen(false)} />}
    </>
  );
};

const Form = ({ title, schoolId, me, onClose }: Props & { me: Me; onClose: () => void }) => {
  const words = useWorkWords();
  const notify = useNotify();
  const { pathname } = useLocation();
  const [text, setText] = useState({ title: title.slice(0, 200), dueOn: addDays(me.today, 7) });
  const send = useMutation({
    mutationFn: () =>
      request<ReviewTask>('/review-tasks', {
        method: 'POST',
        body: { ...text, schoolId: reminderPlace(me, schoolId), leadsTo: pathname },
      }),
    onSuccess: () => {
      for (const name of lists) void queryClient.invalidateQueries({ queryKey: [name] });
      notify(words('step.reminded'), { type: 'success' });
      onClose();
    },
    onError: (error: Error) => notify(error.message, { type: 'error' }),
  });
  return (
    <FormDialog
      title={words('step.remindTitle')}
      verb={words('step.remind')}
      disabled={send.isPending || text.title.trim() === '' || text.dueOn === ''}
      onSubmit={() => send.mutate()}
      onClose={onClose}
    >
      <TextField
        label={words('step.remindWhat')}
        value={text.title}
        onChange={({ target }) => setText({ ...text, title: target.value })}
        required
        slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
      />
      <DayField
        label={words('step.remindOn')}
        value={text.dueOn}
        min={me.today}
        required
        onChange={(dueOn) => setText({ ...text, dueOn })}
      />
      <Typography variant="body2" color="textSecondary">
        {words('step.remindSelf')}
      </Typography>
    </FormDialog>
  );
};
