import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import { useNotify } from 'react-admin';
import type { MailSettings } from '#contract/mail-settings';
import { useKeptForm } from '../autosave/use-kept-form';
import { FactList } from '../layout/FactList';
import { FieldRow } from '../layout/FieldRow';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { fromAsSeen, toSenderText, toSettingsChange } from './sender-text';
import { useMailSettingsWords } from './use-mail-settings-words';

/** The name in front of the address, and where answers go. */
export const SenderForm = ({ settings }: { settings: MailSettings }) => {
  const words = useMailSettingsWords();
  const { text, change, save, forget, isKept, state } = useSenderForm(settings);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      {isKept && (
        <Alert severity="info" action={<Button onClick={forget}>{words('forget')}</Button>}>
          {words('kept')}
        </Alert>
      )}
      {state === 'stale' && (
        <Alert severity="warning">
          {words('stale', {
            sender: settings.sender ?? words('none'),
            replyTo: settings.replyTo ?? words('none'),
          })}
        </Alert>
      )}
      <FieldRow>
        <TextField
          label={words('sender')}
          helperText={words('senderHelp')}
          value={text.sender}
          onChange={({ target }) => change({ sender: target.value })}
          slotProps={{ htmlInput: { maxLength: 80, pattern: '[^<>"]*' }, inputLabel: { shrink: true } }}
        />
        <TextField
          type="email"
          label={words('replyTo')}
          helperText={words('replyToHelp')}
          value={text.replyTo}
          onChange={({ target }) => change({ replyTo: target.value })}
          slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
        />
      </FieldRow>
      {settings.from && <AsSeen from={settings.from} {...text} />}
      <div>
        <Button type="submit" variant="contained" color="primary" disabled={state === 'sending'}>
          {words('save')}
        </Button>
      </div>
      {settings.perMinute !== null && (
        <Typography variant="body2" color="textSecondary">
          {words('perMinute', { count: settings.perMinute })}
        </Typography>
      )}
    </Box>
  );
};

function useSenderForm(settings: MailSettings) {
  const words = useMailSettingsWords();
  const notify = useNotify();
  return useKeptForm({
    name: 'mail-settings',
    fresh: toSenderText(settings),
    version: settings.version,
    send: async (text, version) => {
      try {
        const body = toSettingsChange(text);
        return await request<MailSettings>('/mail-settings', { method: 'PATCH', body, version });
      } catch (error) {
        // Whatever happened, what is beside the form is how it is now.
        await queryClient.invalidateQueries({ queryKey: ['mail-settings'] });
        throw error;
      }
    },
    onSaved: (saved) => {
      queryClient.setQueryData(['mail-settings'], saved);
      notify(words('saved'), { type: 'success' });
    },
  });
}

const AsSeen = ({ from, sender, replyTo }: { from: string; sender: string; replyTo: string }) => {
  const words = useMailSettingsWords();
  const facts = [
    { label: words('seenFrom'), value: fromAsSeen(from, sender) },
    { label: words('seenReply'), value: replyTo.trim() || words('seenReplyNone') },
  ];
  return (
    <Box sx={{ backgroundColor: 'background.default', borderRadius: 1, padding: '12px 16px' }}>
      <Typography variant="h3">{words('seen')}</Typography>
      <FactList facts={facts} />
      <Typography variant="body2" color="textSecondary">
        {words('address')}
      </Typography>
    </Box>
  );
};
