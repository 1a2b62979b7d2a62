import { Box, Menu, MenuItem } from '@mui/material';
import type { SystemStyleObject } from '@mui/system';
import { type DragEvent, type MouseEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { CalendarEvent } from '#contract/events';
import { addDays } from '#domain/calendar/day';
import { tokens } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visually-hidden';
import { MoveDialog } from '../event/MoveDialog';
import { useMoveEvent } from '../event/use-move-event';
import { KindMark } from '../KindMark';
import { groupOf, markStyles } from '../kinds';
import { useSaying } from '../use-saying';
import { drag } from './dragging';

type Props = {
  event: CalendarEvent;
  detailed: boolean;
  /** Where it stands, in a grid. */
  place?: SystemStyleObject;
};

/** An event in a day: a link for who reads it, a menu for who may move it. */
export const EventChip = ({ event, detailed, place = {} }: Props) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isMoving, setMoving] = useState(false);
  const mayMove = event.may.edit && event.cancelledAt === null;
  const inside = <Inside event={event} detailed={detailed} />;
  const close = () => setAnchor(null);
  return (
    <Box
      component="li"
      draggable={mayMove}
      onDragStart={({ clientY, currentTarget }: DragEvent) =>
        drag({ event, grip: clientY - currentTarget.getBoundingClientRect().top })
      }
      onDragEnd={() => drag(null)}
      sx={{ ...chipStyle(event), ...place }}
    >
      {mayMove ? (
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={({ currentTarget }: MouseEvent<HTMLButtonElement>) => setAnchor(currentTarget)}
        >
          {inside}
        </button>
      ) : (
        <Link to={`/events/${event.id}/show`}>{inside}</Link>
      )}
      {anchor && <ChipMenu event={event} anchor={anchor} onClose={close} onMove={() => setMoving(true)} />}
      {isMoving && <MoveDialog event={event} onClose={() => setMoving(false)} />}
    </Box>
  );
};

const Inside = ({ event, detailed }: Pick<Props, 'event' | 'detailed'>) => {
  const { words, days } = useSaying();
  const more = [event.place, event.ownerName, event.schoolName].filter((text) => text);
  return (
    <>
      <KindMark kind={event.kind} />
      {event.startTime && <span className="time"> {event.startTime}</span>}{' '}
      {event.cancelledAt ? <s>{event.title}</s> : event.title}
      {event.cancelledAt && ` (${words('cancelled')})`}
      <Box component="span" sx={visuallyHidden}>
        , {words(`kind.${event.kind}`)}, {days.day(event.startsOn)}
      </Box>
      {detailed && more.length > 0 && <span className="more">{more.join(' · ')}</span>}
    </>
  );
};

type MenuProps = { event: CalendarEvent; anchor: HTMLElement; onClose: () => void; onMove: () => void };

const ChipMenu = ({ event, anchor, onClose, onMove }: MenuProps) => {
  const { words } = useSaying();
  const navigate = useNavigate();
  const move = useMoveEvent();
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  const by = (days: number) => then(() => move.mutate({ event, to: { startsOn: addDays(event.startsOn, days) } }));
  return (
    <Menu anchorEl={anchor} open onClose={onClose} slotProps={{ list: { 'aria-label': event.title } }}>
      <MenuItem onClick={then(() => void navigate(`/events/${event.id}/show`))}>{words('event.open')}</MenuItem>
      <MenuItem onClick={then(onMove)}>{words('move.button')}</MenuItem>
      <MenuItem onClick={by(-1)}>{words('move.dayEarlier')}</MenuItem>
      <MenuItem onClick={by(1)}>{words('move.dayLater')}</MenuItem>
      <MenuItem onClick={by(-7)}>{words('move.weekEarlier')}</MenuItem>
      <MenuItem onClick={by(7)}>{words('move.weekLater')}</MenuItem>
    </Menu>
  );
};

const chipStyle = ({ kind }: CalendarEvent) => ({
  borderLeft: `4px solid ${String(markStyles[groupOf(kind)]['color']) === tokens.paper ? tokens.primary : markStyles[groupOf(kind)]['color']}`,
  backgroundColor: tokens.paper,
  borderRadius: '3px',
  '& > a, & > button': {
    display: 'block',
    position: 'relative',
    width: '100%',
    minHeight: 24,
    padding: '2px 4px',
    border: 0,
    background: 'none',
    font: 'inherit',
    fontSize: 13,
    lineHeight: '18px',
    textAlign: 'left',
    color: tokens.ink,
    textDecoration: 'none',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    cursor: 'pointer',
    '@media print': { fontSize: '8pt', lineHeight: '10pt' },
  },
  '& > a:hover, & > button:hover': { backgroundColor: tokens.primaryTint },
  '& .time': { fontVariantNumeric: 'tabular-nums', fontWeight: 600, whiteSpace: 'nowrap' },
  '& .more': { display: 'block', color: tokens.secondInk, fontSize: 12 },
});
