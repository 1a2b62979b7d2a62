import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../providers/me';
import { useCalendarWords } from './use-calendar-words';

/** What belongs to the calendar and has a page of its own. */
export const CalendarLinks = () => {
  const words = useCalendarWords();
  const links = [
    { to: '/year-plan', label: words('toPlanner'), shown: useMay('schoolCalendar.edit') },
    { to: '/calendar-templates', label: words('templates.title'), shown: useMay('boardCalendar.edit') },
    { to: '/event-conflicts', label: words('conflict.pageTitle'), shown: true },
    { to: '/calendar-dates', label: words('toDates'), shown: true },
    { to: '/calendar-feeds', label: words('toFeeds'), shown: useMay('calendarFeed.edit') },
  ];
  return (
    <Box component="nav" aria-label={words('more')} className="noprint" sx={navStyle}>
      {links
        .filter(({ shown }) => shown)
        .map(({ to, label }) => (
          <Link key={to} to={to}>
            {label}
          </Link>
        ))}
    </Box>
  );
};

const navStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 20px',
  marginBottom: 2,
  '& a': { lineHeight: '28px' },
} as const;
