import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { type Day, weekdayOf } from '#domain/calendar/day';
import { useMay } from '../../providers/me';
import { tokens } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visually-hidden';
import { useSaying } from '../use-saying';

type Props = { day: Day; isToday: boolean; isNarrow: boolean };

/** The name of a day above its column; for who may add something it leads to a new event. */
export const DayHead = ({ day, isToday, isNarrow }: Props) => {
  const { words, days } = useSaying();
  const mayAdd = useMay('event.edit');
  const shown = (
    <>
      {words(`weekday.d${weekdayOf(day) as 1}`)} <b>{Number(day.slice(8))}</b>
    </>
  );
  return (
    <Box
      component="th"
      scope="col"
      {...(isToday && { 'aria-current': 'date' as const })}
      sx={headStyle(isToday, isNarrow)}
    >
      {mayAdd ? (
        <Link to={`/events/create?on=${day}`}>
          <span aria-hidden>{shown}</span>
          <Box component="span" sx={visuallyHidden}>
            {words('day.add', { day: days.longDay(day) })}
          </Box>
        </Link>
      ) : (
        shown
      )}
    </Box>
  );
};

const headStyle = (isToday: boolean, isNarrow: boolean) => ({
  ...(isNarrow && { width: 106 }),
  fontWeight: 400,
  '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px', color: tokens.ink, textDecoration: 'none' },
  '& a:hover': { textDecoration: 'underline' },
  '& b': {
    padding: '0 4px',
    borderRadius: '4px',
    ...(isToday && { outline: `2px solid ${tokens.primary}` }),
  },
});
