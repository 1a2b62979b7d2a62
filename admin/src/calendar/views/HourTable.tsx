import { Box } from '@mui/material';
import { type Day, weekdayOf } from '#domain/calendar/day';
import { tokens } from '../../theme/tokens';
import { visuallyHidden } from '../../theme/visually-hidden';
import { type EntriesByDay, entriesOn } from '../day-entries';
import { useSaying } from '../use-saying';
import { EventChip } from './EventChip';
import { DayHead } from './DayHead';
import { GridCell } from './GridCell';
import { HourCell } from './HourCell';
import { hasHours, hourHeight, type Hours, hoursOfGrid } from './hour-grid';
import { OtherChip } from './OtherChip';

type Props = { caption: string; week: readonly Day[]; entries: EntriesByDay; today: Day };

/** A week by the clock: a day a column, what lasts the whole day above the hours. */
export const HourTable = ({ caption, week, entries, today }: Props) => {
  const { words } = useSaying();
  const hours = hoursOfGrid(week.flatMap((day) => entriesOn(entries, day).events));
  return (
    <Box component="table" aria-label={caption} sx={tableStyle}>
      <thead>
        <tr>
          <th scope="col" className="clock">
            <Box component="span" sx={visuallyHidden}>
              {words('day.clock')}
            </Box>
          </th>
          {week.map((day) => (
            <DayHead key={day} day={day} isToday={day === today} isNarrow={isFreeWeekend(day, entries)} />
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="clock">
            {words('day.wholeDay')}
          </th>
          {week.map((day) => {
            const { events, others } = entriesOn(entries, day);
            return (
              <GridCell key={day} day={day} entries={entriesOn(entries, day)}>
                <ul className="whole">
                  {others.map((other) => (
                    <OtherChip key={`${other.kind}${other.name}${other.recordId}`} other={other} />
                  ))}
                  {events
                    .filter((event) => !hasHours(event))
                    .map((event) => (
                      <EventChip key={event.id} event={event} detailed />
                    ))}
                </ul>
              </GridCell>
            );
          })}
        </tr>
        <tr>
          <th scope="row" className="clock">
            <HourLabels hours={hours} />
          </th>
          {week.map((day) => (
            <HourCell key={day} day={day} entries={entriesOn(entries, day)} hours={hours} />
          ))}
        </tr>
      </tbody>
    </Box>
  );
};

/** A day of the weekend on which nothing stands leaves its room to the others. */
const isFreeWeekend = (day: Day, entries: EntriesByDay): boolean =>
  weekdayOf(day) > 5 && entriesOn(entries, day).events.length === 0;

const HourLabels = ({ hours: { from, until } }: { hours: Hours }) => {
  const { words } = useSaying();
  return (
    <>
      <Box component="span" sx={visuallyHidden}>
        {words('day.byClock')}
      </Box>
      <Box aria-hidden sx={{ position: 'relative', height: (until - from) * hourHeight }}>
        {Array.from({ length: until - from }, (_one, at) => (
          <Box key={at} component="span" sx={{ position: 'absolute', top: at * hourHeight, right: 6 }}>
            {`${from + at}:00`}
          </Box>
        ))}
      </Box>
    </>
  );
};

const tableStyle = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  '& th': {
    ...{ position: 'relative', overflow: 'hidden', padding: '4px 6px', fontSize: 13, lineHeight: '18px' },
    ...{ color: tokens.secondInk, textAlign: 'left' },
  },
  '& th.clock': {
    width: 64,
    padding: '0 2px 0 0',
    fontWeight: 400,
    fontSize: 12,
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& ul.whole': { display: 'grid', gap: '3px', padding: '3px', minHeight: 28 },
  '@media print': { '& tr': { breakInside: 'avoid' } },
} as const;
