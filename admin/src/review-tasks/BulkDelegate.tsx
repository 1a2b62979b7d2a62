import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { FormDialog } from '../cycles/FormDialog';
import { SelectField } from '../figures/SelectField';
import { useWorkWords } from '../my-week/use-work-words';
import { useMay } from '../providers/me';
import type { BulkProps } from './BulkPostpone';
import { usePeople } from './use-people';

/** Only for who may ask something of others, and for tasks of one school: who can have them follows from it. */
export const BulkDelegate = ({ ids, count, bulk }: BulkProps) => {
  const words = useWorkWords();
  const may = useMay('reviewTask.handOut');
  const { data = [] } = useListContext<ReviewTask>();
  const schools = new Set(data.filter(({ id }) => ids.includes(id)).map(({ schoolId }) => schoolId));
  const [open, setOpen] = useState(false);
  const [ownerId, setOwnerId] = useState('');
  const people = usePeople(open ? ([...schools][0] ?? null) : '');
  if (!may) return null;
  const send = () => {
    setOpen(false);
    bulk.mutate({ action: 'delegate', ids, ownerId });
  };
  return (
    <>
      <Button size="small" disabled={bulk.isPending} onClick={() => setOpen(true)}>
        {words('list.delegate')}
      </Button>
      {open && (
        <FormDialog
          title={words('list.delegateTitle', { smart_count: count })}
          verb={words('list.delegate')}
          disabled={ownerId === '' || schools.size > 1}
          onSubmit={send}
          onClose={() => setOpen(false)}
        >
          {schools.size > 1 ? (
            <Typography>{words('list.oneSchool')}</Typography>
          ) : (
            <SelectField label={words('step.owner')} value={ownerId} all="–" choices={people} onChange={setOwnerId} />
          )}
        </FormDialog>
      )}
    </>
  );
};
