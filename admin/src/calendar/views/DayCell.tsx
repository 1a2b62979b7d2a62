import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Day } from '#domain/calendar/day';
import { useMay } from '../../providers/me';
import { tokens } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visually-hidden';
import type { Entries } from '../day-entries';
import { useSaying } from '../use-saying';
import { EventChip } from './EventChip';
import { groundOn, groundStyles } from './ground';
import { OtherChip } from './OtherChip';
import { useDrop } from './use-drop';
import { useViewLink } from './use-view-link';

type Props = { day: Day; entries: Entries; isToday: boolean; isInside: boolean; detailed: boolean };

/** A day of a month or week: what stands there, and the place where an event can be let fall. */
export const DayCell = ({ day, entries, isToday, isInside, detailed }: Props) => {
  const { words, days } = useSaying();
  const linkTo = useViewLink();
  const mayAdd = useMay('event.edit');
  const drop = useDrop(day);
  const isNothing = entries.events.length + entries.others.length === 0 && !isToday;
  const to = detailed ? `/events/create?on=${day}` : linkTo({ view: 'week', on: day });
  const said = words(detailed ? 'day.add' : 'day.openWeek', { day: days.longDay(day) });
  const number = (
    <>
      <span className="number" aria-hidden>
        {Number(day.slice(8))}
      </span>
      <span className="long" aria-hidden>
        {days.shortDay(day)}
      </span>
    </>
  );
  return (
    <Box
      component="td"
      role="cell"
      {...(isNothing && { 'data-nothing': true })}
      {...(isToday && { 'aria-current': 'date' as const })}
      {...drop.handlers}
      sx={{
        ...cellStyle,
        ...groundStyles[groundOn(day, entries)],
        ...(!isInside && { '& .number': { color: tokens.secondInk, fontWeight: 400 } }),
        ...(drop.over !== null && { outline: `3px solid ${tokens.focus}`, outlineOffset: '-3px' }),
      }}
    >
      {!detailed || mayAdd ? (
        <Link to={to} className={isToday ? 'day today' : 'day'}>
          <Box component="span" sx={visuallyHidden}>
            {said}
          </Box>
          {number}
        </Link>
      ) : (
        <span className={isToday ? 'day today' : 'day'}>
          <Box component="span" sx={visuallyHidden}>
            {days.longDay(day)}
          </Box>
          {number}
        </span>
      )}
      <ul>
        {entries.others.map((other) => (
          <OtherChip key={`${other.kind}${other.name}${other.recordId}`} other={other} />
        ))}
        {entries.events.map((event) => (
          <EventChip key={event.id} event={event} detailed={detailed} />
        ))}
      </ul>
    </Box>
  );
};

const cellStyle = {
  '& .day': {
    position: 'relative',
    display: 'inline-block',
    minWidth: 28,
    lineHeight: '24px',
    padding: '0 4px',
    fontSize: 14,
    fontWeight: 600,
    color: tokens.ink,
    textDecoration: 'none',
    borderRadius: '4px',
  },
  '& a.day:hover': { textDecoration: 'underline' },
  '& .today': { outline: `2px solid ${tokens.primary}` },
  '& .long': { display: 'none' },
  '& ul': { listStyle: 'none', margin: '2px 0 0', padding: 0, display: 'grid', gap: '3px' },
  '@media screen and (max-width: 699px)': {
    '& .number': { display: 'none' },
    '& .long': { display: 'inline' },
  },
} as const;
