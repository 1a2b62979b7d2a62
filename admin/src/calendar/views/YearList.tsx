import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CalendarEvent } from '#contract/events';
import { monthOf, monthsOf } from '#domain/calendar/calendar-grid';
import { schoolYearOf } from '#domain/calendar/school-year';
import { tokens } from '../../theme/tokens';
import { timesOf } from '../calendar-sentences';
import { KindMark } from '../KindMark';
import { useSaying } from '../use-saying';
import type { ViewProps } from './view-props';

/** The year as a list, a heading a month, without the months in which nothing stands. */
export const YearList = ({ address, events }: ViewProps) => {
  const { words, days } = useSaying();
  const months = monthsOf(schoolYearOf(address.on))
    .map((month) => ({ month, events: events.filter(({ startsOn }) => monthOf(startsOn) === month) }))
    .filter((one) => one.events.length > 0);
  return (
    <>
      {months.length === 0 && <Typography color="textSecondary">{words('lead.none')}</Typography>}
      {months.map((one) => (
        <Box key={one.month} component="section" sx={{ marginBottom: 2 }}>
          <Typography variant="h2" component="h2" sx={{ fontSize: 17, textTransform: 'capitalize' }}>
            {days.month(one.month)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {one.events.map((event) => (
              <Line key={event.id} event={event} />
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
};

const Line = ({ event }: { event: CalendarEvent }) => {
  const saying = useSaying();
  return (
    <Box component="li" sx={{ padding: '8px 0', borderTop: `1px solid ${tokens.line}`, fontSize: 15 }}>
      <Box component="span" sx={{ color: tokens.secondInk, fontSize: 14 }}>
        {saying.days.shortDay(event.startsOn)}, {timesOf(event, saying)}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <KindMark kind={event.kind} />
        <Link to={`/events/${event.id}/show`}>{event.title}</Link>
        {event.cancelledAt && <span>({saying.words('cancelled')})</span>}
      </Box>
    </Box>
  );
};
