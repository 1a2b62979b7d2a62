import { Alert, Box, Button, TextField } from '@mui/material';
import { type FormEvent, useMemo } from 'react';
import { useNotify } from 'react-admin';
import type { Practice } from '#contract/measures';
import { useKeptForm } from '../../autosave/use-kept-form';
import { SectionCard } from '../../figures/SectionCard';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { usePracticeWords } from '../use-measure-words';
import { isComplete, type PracticeText, textOf, toPublish } from './practice-text';
import { PracticeFields } from './PracticeFields';
import { useContacts } from './use-contacts';

/** Under which the tab keeps what is typed in a practice. */
export const keptPractice = (id: string) => `practice.form.${id}`;

type Props = { practice: Practice; onDone: () => void };

export const EditPractice = ({ practice, onDone }: Props) => {
  const words = usePracticeWords();
  const contacts = useContacts(practice.schoolId, practice.contactHasLeft ? null : practice);
  const { text, change, save, forget, state } = usePracticeForm({ practice, onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const cancel = () => {
    forget();
    onDone();
  };
  return (
    <SectionCard title={words('details')}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        {state === 'stale' && (
          <Alert severity="warning">
            {words('stale')} <b>{practice.title}</b>. {practice.what}
          </Alert>
        )}
        <TextField
          label={words('name')}
          value={text.title}
          onChange={({ target }) => change({ title: target.value })}
          required
          slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
        />
        <PracticeFields text={text} change={change} contacts={contacts} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" color="primary" disabled={state === 'sending' || !isComplete(text)}>
            {words('save')}
          </Button>
          <Button onClick={cancel}>{words('cancel')}</Button>
        </Box>
      </Box>
    </SectionCard>
  );
};

function usePracticeForm({ practice, onDone }: Props) {
  const words = usePracticeWords();
  const notify = useNotify();
  const { id, version } = practice;
  const fresh = useMemo(() => textOf(practice), [practice]);
  return useKeptForm<PracticeText, Practice>({
    name: keptPractice(id),
    fresh,
    version,
    send: (text, from) => {
      const body = { title: text.title.trim(), ...toPublish(text) };
      return request<Practice>(`/practices/${id}`, { method: 'PATCH', version: from, body }).finally(() =>
        queryClient.invalidateQueries({ queryKey: ['practices'] }),
      );
    },
    onSaved: () => {
      notify(words('saved'), { type: 'success' });
      onDone();
    },
  });
}
