import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Day } from '#domain/calendar/day';
import { tokens } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visually-hidden';
import type { Entries } from '../day-entries';
import { nameOfDay } from '../calendar-sentences';
import { KindMark } from '../KindMark';
import { useSaying } from '../use-saying';
import { marksOf } from '../year-marks';
import { groundOn, groundStyles } from './ground';
import { useViewLink } from './use-view-link';

const mostMarks = 3;

type Props = { day: Day; entries: Entries; isToday: boolean };

/** One day of the year: its number, a mark per kind, and the ground it stands on. Where something stands it leads to its week. */
export const YearDay = ({ day, entries, isToday }: Props) => {
  const saying = useSaying();
  const linkTo = useViewLink();
  const { words, days } = saying;
  const marks = marksOf(day, entries);
  const said = [...entries.events.map(({ title }) => title), ...entries.others.map((one) => nameOfDay(one, saying))];
  const number = (isHidden: boolean) => (
    <b aria-hidden={isHidden} className={isToday ? 'today' : undefined}>
      {Number(day.slice(8))}
    </b>
  );
  const sx = { ...dayStyle, ...groundStyles[groundOn(day, entries)] };
  if (marks.length === 0)
    return (
      <Box component="td" sx={sx} {...(isToday && { 'aria-current': 'date' as const })}>
        <div>
          {number(false)}
          {said.length > 0 && <Box component="span" sx={visuallyHidden} children={said.join('; ')} />}
        </div>
      </Box>
    );
  return (
    <Box component="td" sx={sx} {...(isToday && { 'aria-current': 'date' as const })}>
      <Link to={linkTo({ view: 'week', on: day })} title={said.join('\n')}>
        <Box component="span" sx={visuallyHidden}>
          {words('day.cell', { day: days.day(day), what: said.join('; ') })}
        </Box>
        {number(true)}
        {marks.slice(0, mostMarks).map(({ kind, times }) => (
          <KindMark key={kind} kind={kind} small>
            {times > 1 && `×${times}`}
          </KindMark>
        ))}
        {marks.length > mostMarks && <small aria-hidden>{words('day.plus', { n: marks.length - mostMarks })}</small>}
      </Link>
    </Box>
  );
};

const dayStyle = {
  '& > *': {
    display: 'flex',
    flexDirection: 'column',
    gap: '1px',
    minHeight: 57,
    padding: '1px 2px',
    color: tokens.ink,
    textDecoration: 'none',
    position: 'relative',
    '@media print': { minHeight: 0, gap: '.5pt', padding: '0 .5mm' },
  },
  '& > *:hover b': { textDecoration: 'underline' },
  '& b': { fontSize: 11, lineHeight: '14px', fontWeight: 400, '@media print': { fontSize: '6pt', lineHeight: '7pt' } },
  '& b.today': {
    fontWeight: 700,
    outline: `2px solid ${tokens.primary}`,
    borderRadius: '2px',
    alignSelf: 'start',
    padding: '0 2px',
  },
  '& small': { fontSize: 10, lineHeight: '12px', '@media print': { fontSize: '6pt', lineHeight: '7pt' } },
} as const;
