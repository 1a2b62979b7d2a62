import { Box, Button, Typography } from '@mui/material';
import { HttpError, useTranslate } from 'react-admin';
import { useFormats } from '../figures/use-formats';
import type { Saved, Status } from './autosaver';

const isLoggedOut = (error: unknown): boolean => error instanceof HttpError && error.status === 401;

type Props = { status: Status; saved: Saved; error: unknown; onRetry: () => void };

/** Whether what is typed is safe: said quietly while it is, clearly when it is not. */
export const SaveState = ({ status, saved, error, onRetry }: Props) => {
  const translate = useTranslate();
  const formats = useFormats();
  const trouble = status === 'waiting' || status === 'refused';
  const reason = error instanceof Error ? translate(error.message, { _: error.message }) : '';
  const { savedAt, writer } = saved;
  const words =
    status === 'saved'
      ? savedAt &&
        translate(writer ? 'autosave.savedBy' : 'autosave.saved', { at: formats.instant(savedAt), who: writer })
      : translate(`autosave.${status === 'waiting' && isLoggedOut(error) ? 'loggedOut' : status}`, { reason });
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', marginLeft: 'auto' }}>
      <Typography
        role="status"
        variant="body2"
        sx={{ color: trouble ? 'warning.main' : 'text.secondary', fontWeight: trouble ? 600 : 400 }}
      >
        {words}
      </Typography>
      {status === 'waiting' && (
        <Button size="small" onClick={onRetry}>
          {translate('autosave.retry')}
        </Button>
      )}
    </Box>
  );
};
