import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ConversationNote } from '#contract/conversations';
import type { Page } from '#contract/list';
import { Asked } from '../../figures/Notice';
import { request } from '../../providers/http';
import { useSaying } from '../use-saying';

type Props = { conversationId: string; note: ConversationNote };

/** Everything that was ever saved of a note, the newest first. */
export const VersionsButton = (props: Props) => {
  const { words } = useSaying();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="text" aria-label={words('note.versionsOf')} onClick={() => setOpen(true)}>
        {words('note.versions')}
      </Button>
      {open && <Versions {...props} onClose={() => setOpen(false)} />}
    </>
  );
};

const Versions = ({ conversationId, note: { pointId, version }, onClose }: Props & { onClose: () => void }) => {
  const { words, formats } = useSaying();
  const translate = useTranslate();
  const title = useId();
  const asked = useQuery({
    queryKey: ['conversation-note-versions', pointId, version],
    queryFn: () =>
      request<Page<ConversationNote>>(
        `/conversations/${conversationId}/points/${pointId}/note/versions?order=DESC&perPage=25`,
      ),
    staleTime: 0,
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="md">
      <DialogTitle id={title} component="h2" sx={{ fontSize: 19, fontWeight: 600 }}>
        {words('note.versionsOf')}
      </DialogTitle>
      <DialogContent>
        <Asked of={asked}>
          {asked.data?.total === 0 && <Typography>{words('note.noVersions')}</Typography>}
          {asked.data?.data.map(({ version: nth, text, writer, savedAt }) => (
            <Box key={nth} sx={{ padding: '10px 0', borderBottom: 1, borderColor: 'divider' }}>
              <Typography variant="body2" color="textSecondary">
                {words('note.by', { who: writer ?? words('note.someone'), at: formats.instant(savedAt) })}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
            </Box>
          ))}
        </Asked>
      </DialogContent>
      <DialogActions sx={{ padding: '8px 24px 20px' }}>
        <Button onClick={onClose}>{translate('words.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
