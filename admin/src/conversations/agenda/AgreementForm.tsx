import { Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import type { Agreement, ConversationDetail, ConversationPoint } from '#contract/conversations';
import { addDays } from '#domain/calendar/day';
import { useKeptForm } from '../../autosave/use-kept-form';
import { SelectField } from '../../figures/SelectField';
import { request } from '../../providers/http';
import { useMe } from '../../providers/me';
import { queryClient } from '../../providers/query-client';
import { useNotify } from 'react-admin';
import { agreementName } from '../unsaved-names';
import { useConversationWords } from '../use-conversation-words';

type Props = { talk: ConversationDetail; point: Pick<ConversationPoint, 'id' | 'origin'> };

/** Agreed upon in one line: what, who and by when; at the end which support, and who promises it. It becomes a task. */
export const AgreementForm = ({ talk, point: { id: pointId, origin } }: Props) => {
  const words = useConversationWords();
  const notify = useNotify();
  const me = useMe();
  const people = [...new Map([...talk.attendees, ...talk.team].map((one) => [one.id, one])).values()];
  const about = origin === 'support' ? 'support' : 'agreement';
  // Nobody until somebody is chosen: a task lands in a week and in a mail.
  const fresh = { text: '', ownerId: '', dueOn: addDays(me?.today ?? talk.onDay, 14) };
  const form = useKeptForm({
    name: agreementName(pointId),
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
        {words(`agreements.form.${about}.title`)}
      </Typography>
      <Box sx={lineStyle}>
        <TextField
          label={words(`agreements.form.${about}.text`)}
          value={text.text}
          onChange={({ target }) => change({ text: target.value })}
          slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: { shrink: true } }}
        />
        <SelectField
          label={words(`agreements.form.${about}.owner`)}
          value={text.ownerId}
          all={words('agreements.choose')}
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
        <Button type="submit" disabled={state === 'sending' || !isWhole(text)}>
          {words('agreements.add')}
        </Button>
      </Box>
    </Box>
  );
};

const isWhole = ({ text, ownerId, dueOn }: { text: string; ownerId: string; dueOn: string }) =>
  text.trim() !== '' && ownerId !== '' && dueOn !== '';

const lineStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr', lg: 'minmax(0, 1fr) 180px 160px auto' },
  '& > :first-of-type': { gridColumn: { sm: '1 / -1', lg: 'auto' } },
} as const;
