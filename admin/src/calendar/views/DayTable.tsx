import { Box } from '@mui/material';
import { isoWeekOf } from '#domain/calendar/calendar-grid';
import { type Day } from '#domain/calendar/day';
import { tokens } from '../../theme/tokens';
import { type EntriesByDay, entriesOn } from '../day-entries';
import { useCalendarWords } from '../use-calendar-words';
import { DayCell } from './DayCell';

type Props = {
  caption: string;
  weeks: readonly (readonly Day[])[];
  entries: EntriesByDay;
  today: Day;
  /** Whether a day belongs to what is looked at, or only fills up its week. */
  isInside: (day: Day) => boolean;
  /** With the place and the owner of each event. */
  detailed?: boolean;
};

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Weeks under each other, a day a cell. On a phone the days on which something stands, under each other. */
export const DayTable = ({ caption, weeks, entries, today, isInside, detailed = false }: Props) => {
  const words = useCalendarWords();
  return (
    <Box component="table" role="table" aria-label={caption} sx={tableStyle}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words('day.week')}
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} role="columnheader" scope="col">
              {words(`weekday.d${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map((week) => (
          <tr key={week[0]} role="row">
            <th role="rowheader" scope="row">
              <span>{words('day.weekNumber', { week: isoWeekOf(week[0] ?? today) })}</span>
            </th>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                entries={entriesOn(entries, day)}
                isToday={day === today}
                isInside={isInside(day)}
                detailed={detailed}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
};

const asList = {
  '&, & tbody, & tbody tr, & td': { display: 'block' },
  '& thead': { display: 'none' },
  '& tbody th': { display: 'block', textAlign: 'left', width: 'auto', padding: '12px 0 4px', writingMode: 'initial' },
  '& td': { height: 'auto', border: 0, borderTop: `1px solid ${tokens.line}`, padding: '8px' },
  '& td[data-nothing]': { display: 'none' },
  '& tr:not(:has(td:not([data-nothing])))': { display: 'none' },
} as const;

const tableStyle = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  '& th': {
    fontSize: 13,
    lineHeight: '18px',
    fontWeight: 600,
    color: tokens.secondInk,
    padding: '4px 6px',
    textAlign: 'left',
  },
  '& th:first-of-type': { width: 64 },
  '& tbody th': { verticalAlign: 'top', fontWeight: 400 },
  '& td': { border: `1px solid ${tokens.line}`, padding: '4px', verticalAlign: 'top', height: 96 },
  '@media print': { '& td': { height: '22mm', fontSize: '8pt' }, '& tr': { breakInside: 'avoid' } },
  '@media screen and (max-width: 699px)': asList,
} as const;
