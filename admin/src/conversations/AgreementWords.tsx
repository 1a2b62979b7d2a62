import { Alert, Box, TextField } from '@mui/material';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Agreement } from '#contract/conversations';
import { useKeptForm } from '../autosave/use-kept-form';
import { FormButtons } from '../layout/FormButtons';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { useConversationWords } from './use-conversation-words';

export const keptAs = (id: string) => `conversation.agreement-words.${id}`;

type Props = { agreement: Agreement; onDone: () => void };

/** Other words for what was agreed; who and by when are changed at the task. */
export const AgreementWords = ({ agreement: { id, text: now, version }, onDone }: Props) => {
  const words = useConversationWords();
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['conversations'] });
  const { text, change, save, forget, state } = useKeptForm({
    name: keptAs(id),
    fresh: { text: now },
    version,
    send: (body, known) => request<Agreement>(`/agreements/${id}`, { method: 'PATCH', version: known, body }),
    onSaved: () => {
      notify(words('agreements.edited'), { type: 'success' });
      onDone();
    },
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await save();
    await refresh();
  };
  const leave = () => {
    forget();
    onDone();
  };
  return (
    <Box
      component="form"
      onSubmit={(event: FormEvent) => void submit(event)}
      sx={{ display: 'grid', gap: 1, paddingY: 1 }}
    >
      {state === 'stale' && <Alert severity="warning">{words('agreements.stale', { text: now })}</Alert>}
      <TextField
        label={words('agreements.form.agreement.text')}
        helperText={words('agreements.editHint')}
        value={text.text}
        onChange={({ target }) => change({ text: target.value })}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: { shrink: true } }}
      />
      <FormButtons
        label={words('agreements.save')}
        cancel={translate('ra.action.cancel')}
        disabled={state === 'sending' || text.text.trim() === ''}
        onCancel={leave}
      />
    </Box>
  );
};
