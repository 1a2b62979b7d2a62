import { Typography } from '@mui/material';
import { useMay } from '../../providers/me';
import { useCalendarWords } from '../use-calendar-words';

/** How an event is put on another day, or at another hour, for who may do so somewhere. */
export const MoveHint = ({ to }: { to: 'day' | 'hour' }) => {
  const words = useCalendarWords();
  if (!useMay('event.edit')) return null;
  return (
    <Typography variant="body2" color="textSecondary" className="noprint" sx={{ marginTop: 1 }}>
      {words(`day.drop_${to}`)}
    </Typography>
  );
};
