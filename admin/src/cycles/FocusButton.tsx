import { Button, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import type { CycleDetail } from '#contract/cycles';
import { useKeptForm } from '../autosave/use-kept-form';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { FormDialog } from './FormDialog';
import { KeptNotice } from './KeptNotice';
import { useCycleWords } from './use-cycle-words';

/** School, period and domain stay as they are: what was counted rests on them. */
export const FocusButton = ({ cycle }: { cycle: CycleDetail }) => {
  const words = useCycleWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('focus.edit')}</Button>
      {open && <Form cycle={cycle} onClose={() => setOpen(false)} />}
    </>
  );
};

type Props = { cycle: CycleDetail; onClose: () => void };

const Form = ({ cycle: { id, version, focus }, onClose }: Props) => {
  const words = useCycleWords();
  const notify = useNotify();
  const fresh = useMemo(() => ({ focus }), [focus]);
  const form = useKeptForm<{ focus: string }, CycleDetail>({
    name: `cycle.${id}.focus`,
    fresh,
    version,
    send: (body, from) =>
      request<CycleDetail>(`/cycles/${id}`, { method: 'PATCH', version: from, body }).finally(() =>
        queryClient.invalidateQueries({ queryKey: ['cycles'] }),
      ),
    onSaved: () => {
      notify(words('focus.saved'), { type: 'success' });
      onClose();
    },
  });
  const { text, change, save, state } = form;
  return (
    <FormDialog
      title={words('focus.edit')}
      verb={words('save')}
      disabled={state === 'sending' || text.focus.trim() === ''}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <KeptNotice form={form} stale={words('stale', { now: focus })} />
      <TextField
        label={words('focus.label')}
        value={text.focus}
        onChange={({ target }) => change({ focus: target.value })}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 100 }, inputLabel: { shrink: true } }}
      />
    </FormDialog>
  );
};
