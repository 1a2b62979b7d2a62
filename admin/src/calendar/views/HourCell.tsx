import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Day } from '#domain/calendar/day';
import { tokens } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visually-hidden';
import type { Entries } from '../day-entries';
import { useSaying } from '../use-saying';
import { EventChip } from './EventChip';
import { GridCell } from './GridCell';
import { type Crowd, hourHeight, type Hours, layOutDay, pixelsAt, type Placed } from './hour-grid';
import { useViewLink } from './use-view-link';

/** In minutes: then there is room for place and owner too. */
const longEnough = 90;

type Props = { day: Day; entries: Entries; hours: Hours };

/** The hours of one day, with what stands there; the earliest is reached first with the keyboard. */
export const HourCell = ({ day, entries, hours }: Props) => {
  const { placed, crowds } = layOutDay(entries.events);
  const byId = new Map(entries.events.map((event) => [event.id, event]));
  return (
    <GridCell day={day} entries={entries} hours={hours}>
      <Box component="ul" sx={{ ...hoursStyle, height: (hours.until - hours.from) * hourHeight }}>
        {placed.map((place) => {
          const event = byId.get(place.id);
          const isLong = place.until - place.from >= longEnough;
          return event && <EventChip key={event.id} event={event} detailed={isLong} place={styleOf(place, hours)} />;
        })}
        {crowds.map((crowd) => (
          <CrowdLink key={crowd.from} day={day} crowd={crowd} hours={hours} />
        ))}
      </Box>
    </GridCell>
  );
};

type CrowdProps = { day: Day; crowd: Crowd; hours: Hours };

const CrowdLink = ({ day, crowd, hours }: CrowdProps) => {
  const { words, days } = useSaying();
  const linkTo = useViewLink();
  const count = crowd.ids.length;
  return (
    <Box component="li" sx={{ ...styleOf(crowd, hours), ...crowdStyle }}>
      <Link to={linkTo({ view: 'list', on: day })}>
        <span aria-hidden>{words('day.plus', { n: count })}</span>
        <Box component="span" sx={visuallyHidden}>
          {words('day.moreOn', { smart_count: count, day: days.longDay(day) })}
        </Box>
      </Link>
    </Box>
  );
};

function styleOf({ from, until, column, columns }: Omit<Placed, 'id'>, hours: Hours) {
  const top = pixelsAt(from, hours);
  const height = ((until - from) / 60) * hourHeight - 2;
  return {
    position: 'absolute',
    ...{ top, height, left: `${(100 * column) / columns}%`, width: `calc(${100 / columns}% - 2px)` },
    ...{
      overflow: 'hidden',
      backgroundColor: tokens.side,
      outline: `1px solid ${tokens.control}`,
      outlineOffset: '-1px',
    },
    // Who points at it, or comes to it with the keyboard, sees all of it.
    '&:hover, &:focus-within': {
      ...{ zIndex: 2, left: 0, width: '100%', height: 'auto', minHeight: height },
      boxShadow: `0 2px 8px ${tokens.control}`,
    },
  } as const;
}

const hoursStyle = {
  position: 'relative',
  backgroundImage: `repeating-linear-gradient(to bottom, ${tokens.line} 0 1px, transparent 1px ${hourHeight}px)`,
} as const;

const crowdStyle = {
  backgroundColor: tokens.primaryTint,
  borderRadius: '3px',
  '& a': {
    ...{ display: 'block', position: 'relative', height: '100%', minHeight: 24, padding: '2px 4px', fontSize: 13 },
    color: tokens.ink,
  },
} as const;
