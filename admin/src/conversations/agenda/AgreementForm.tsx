import { Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import type { Agreement, ConversationDetail } from '#contract/conversations';
import { addDays } from '#domain/calendar/day';
import { useKeptForm } from '../../autosave/use-kept-form';
import { SelectField } from '../../figures/SelectField';
import { request } from '../../providers/http';
import { useMe } from '../../providers/me';
import { queryClient } from '../../providers/query-client';
import { useNotify } from 'react-admin';
import { useConversationWords } from '../use-conversation-words';

type Props = { talk: ConversationDetail; pointId: string };

/** Agreed upon in one line: what, who and by when. It becomes a task. */
export const AgreementForm = ({ talk, pointId }: Props) => {
  const words = useConversationWords();
  const notify = useNotify();
  const me = useMe();
  const people = [...new Map([...talk.attendees, ...talk.team].map((one) => [one.id, one])).values()];
  const fresh = { text: '', ownerId: people[0]?.id ?? '', dueOn: addDays(me?.today ?? talk.onDay, 14) };
  const form = useKeptForm({
    name: `conversation.agreement.${pointId}`,
    fresh,
    version: 0,
    send: (agreement) =>
      request<Agreement>(`/conversations/${talk.id}/agreements`, { method: 'POST', body: { ...agreement, pointId } }),
    onSaved: () => {
      notify(words('agreements.added'), { type: 'success' });
      form.setText(fresh);
      void queryClient.invalidateQueries({ queryKey: ['conversations'] });
    },
  });
  const { text, change, save, state } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ marginTop: 2 }}>
      <Typography variant="h3" sx={{ marginBottom: 1.5 }}>
        {words('agreements.forPoint')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', lg: '2fr 1fr 1fr auto' } }}>
        <TextField
          label={words('agreements.text')}
          value={text.text}
          onChange={({ target }) => change({ text: target.value })}
          slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: { shrink: true } }}
        />
        <SelectField
          label={words('agreements.owner')}
          value={text.ownerId}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ownerId) => change({ ownerId })}
        />
        <TextField
          type="date"
          label={words('agreements.dueOn')}
          value={text.dueOn}
          onChange={({ target }) => change({ dueOn: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button type="submit" disabled={state === 'sending' || text.text.trim() === '' || text.dueOn === ''}>
          {words('agreements.add')}
        </Button>
      </Box>
    </Box>
  );
};
