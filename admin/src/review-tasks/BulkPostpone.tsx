import { Button } from '@mui/material';
import { useState } from 'react';
import { addDays } from '#domain/calendar/day';
import { proposedDay } from '#domain/review-tasks/task-days';
import { FormDialog } from '../cycles/FormDialog';
import { useWorkWords } from '../my-week/use-work-words';
import { useMe } from '../providers/me';
import { PostponeFields } from './PostponeFields';
import type { Bulk } from './use-bulk';

export type BulkProps = { ids: string[]; count: number; bulk: Bulk };

export const BulkPostpone = ({ ids, count, bulk }: BulkProps) => {
  const words = useWorkWords();
  const tomorrow = addDays(useMe()?.today ?? '1970-01-01', 1);
  const [open, setOpen] = useState(false);
  const [dueOn, setDueOn] = useState(proposedDay(addDays(tomorrow, -1)));
  const [reason, setReason] = useState('');
  const send = () => {
    setOpen(false);
    bulk.mutate({ action: 'postpone', ids, dueOn, reason });
  };
  return (
    <>
      <Button size="small" disabled={bulk.isPending} onClick={() => setOpen(true)}>
        {words('list.postpone')}
      </Button>
      {open && (
        <FormDialog
          title={words('list.postponeTitle', { smart_count: count })}
          verb={words('list.postpone')}
          disabled={dueOn === '' || reason.trim() === ''}
          onSubmit={send}
          onClose={() => setOpen(false)}
        >
          <PostponeFields dueOn={dueOn} reason={reason} min={tomorrow} onDay={setDueOn} onReason={setReason} />
        </FormDialog>
      )}
    </>
  );
};
