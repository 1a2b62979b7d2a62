import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { CycleDetail } from '#contract/cycles';
import { SelectField } from '../figures/SelectField';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { periodOf } from './cycle-sentences';
import { FormDialog } from './FormDialog';
import { periodsAfter } from './periods-after';
import { useCycleWords } from './use-cycle-words';

/** The next round, with what still counts of this one. */
export const CopyButton = ({ cycle }: { cycle: CycleDetail }) => {
  const words = useCycleWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words('copy.button')}</Button>
      {open && <Form cycle={cycle} onClose={() => setOpen(false)} />}
    </>
  );
};

type Props = { cycle: CycleDetail; onClose: () => void };

const Form = ({ cycle, onClose }: Props) => {
  const words = useCycleWords();
  const periods = periodsAfter(cycle);
  const [at, setAt] = useState(0);
  const [focus, setFocus] = useState(cycle.focus);
  const { copy, isPending } = useCopy(cycle.id);
  const period = periods[at];
  if (!period) return null;
  return (
    <FormDialog
      title={words('copy.title')}
      verb={words('copy.make')}
      disabled={isPending || focus.trim() === ''}
      onSubmit={() => void copy({ ...period, focus })}
      onClose={onClose}
    >
      <Typography>{words('copy.text')}</Typography>
      <SelectField
        label={words('copy.period')}
        value={String(at)}
        choices={periods.map((one, index) => ({ value: String(index), label: periodOf(one, words) }))}
        onChange={(index) => setAt(Number(index))}
      />
      <TextField
        label={words('focus.label')}
        value={focus}
        onChange={({ target }) => setFocus(target.value)}
        slotProps={{ htmlInput: { maxLength: 100 }, inputLabel: { shrink: true } }}
      />
    </FormDialog>
  );
};

function useCopy(id: string) {
  const words = useCycleWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const [isPending, setPending] = useState(false);
  const copy = async (body: unknown) => {
    setPending(true);
    try {
      const made = await request<CycleDetail>(`/cycles/${id}/copy`, { method: 'POST', body });
      notify(words('copy.done'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['cycles'] });
      await navigate(`/cycles/${made.id}/show`);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
      setPending(false);
    }
  };
  return { copy, isPending };
}
