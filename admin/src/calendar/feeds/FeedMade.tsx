import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import type { CalendarFeedMade } from '#contract/calendar-feeds';
import { useCalendarWords } from '../use-calendar-words';

/** The secret address, once: after this page is left nobody can see it again. */
export const FeedMade = ({ feed: { url } }: { feed: CalendarFeedMade }) => {
  const words = useCalendarWords();
  const notify = useNotify();
  // Where Koers does not know its own address, it is that of this page.
  const address = new URL(url, window.location.origin).href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => notify(words('feeds.copied'), { type: 'success' }),
      () => notify(words('feeds.copyByHand'), { type: 'warning' }),
    );
  return (
    <Alert severity="success" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <Typography sx={{ fontWeight: 600 }}>{words('feeds.made')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, marginY: 1.5 }}>
        <TextField
          label={words('feeds.link')}
          value={address}
          onFocus={({ target }) => target.select()}
          slotProps={{ htmlInput: { readOnly: true }, inputLabel: { shrink: true } }}
          sx={{ flex: 1, minWidth: { xs: '100%', sm: 320 } }}
        />
        <Button onClick={() => void copy()}>{words('feeds.copy')}</Button>
      </Box>
      <Typography variant="body2">{words('feeds.how')}</Typography>
    </Alert>
  );
};
