import { Alert, Box, Button, Typography } from '@mui/material';
import { useDelete, useGetList, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Session } from '#contract/access';
import { useFormat } from '../i18n/use-format';
import { Waiting } from '../layout/Waiting';
import { deviceWords } from './device-words';

/** Every place where somebody is logged in with this account. */
export const Sessions = () => {
  const translate = useTranslate();
  const { data, error } = useGetList<Session>('sessions');
  if (error) return <Alert severity="error">{translate((error as Error).message)}</Alert>;
  if (!data) return <Waiting />;
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('profile.sessionsText')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </Box>
    </>
  );
};

const SessionRow = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const { instant } = useFormat();
  const device = deviceWords(session.device) ?? translate('profile.unknownDevice');
  const times = [
    translate('profile.since', { at: instant(session.createdAt) }),
    translate('profile.lastSeen', { at: instant(session.lastSeenAt) }),
    translate('profile.expires', { at: instant(session.expiresAt) }),
  ];
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: 1, minWidth: 200 }}>
        <b>{device}</b> {session.current && `(${translate('profile.current')})`}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {times.join(' · ')}
        </Typography>
      </Box>
      {!session.current && <EndButton session={session} device={device} />}
    </Box>
  );
};

const EndButton = ({ session, device }: { session: Session; device: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [end, { isPending }] = useDelete<Session>();
  const onSuccess = () => {
    notify('profile.ended');
    refresh();
  };
  const onError = (error: unknown) => notify((error as Error).message, { type: 'error' });
  return (
    <Button
      size="small"
      disabled={isPending}
      aria-label={translate('profile.endOf', { device })}
      onClick={() =>
        void end(
          'sessions',
          { id: session.id, previousData: session },
          { mutationMode: 'pessimistic', onSuccess, onError },
        )
      }
    >
      {translate('profile.end')}
    </Button>
  );
};

const rowStyle = {
  display: 'flex',
  gap: 1.5,
  alignItems: 'center',
  flexWrap: 'wrap',
  padding: '10px 0',
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
} as const;
