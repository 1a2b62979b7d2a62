import { Box } from '@mui/material';
import { daysOfMonth, monthsOf } from '#domain/calendar/calendar-grid';
import { weekdayOf } from '#domain/calendar/day';
import { schoolYearOf } from '#domain/calendar/school-year';
import { tokens } from '../../theme/tokens';
import { entriesOn } from '../day-entries';
import { useSaying } from '../use-saying';
import type { ViewProps } from './view-props';
import { YearDay } from './YearDay';

/** Six weeks: the first day of a month can be a Sunday. Weekends stand under each other. */
const columns = Array.from({ length: 37 }, (_one, at) => (at % 7) + 1);

/** The whole school year, a month a row; made to fit on one sheet. */
export const YearTable = ({ address, entries, today }: ViewProps) => {
  const { words, days } = useSaying();
  const schoolYear = schoolYearOf(address.on);
  return (
    <Box component="table" aria-label={words('period.year', { year: schoolYear })} sx={tableStyle}>
      <thead>
        <tr>
          <th scope="col">{words('day.months')}</th>
          {columns.map((weekday, at) => (
            <th key={at} scope="col" abbr={words(`weekday.d${weekday as 1}`)}>
              {words(`weekday.d${weekday as 1}`).slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthsOf(schoolYear).map((month) => {
          const ofMonth = daysOfMonth(month);
          const before = weekdayOf(ofMonth[0] ?? today) - 1;
          return (
            <tr key={month}>
              <th scope="row">{days.month(month).replace(/ (\d\d)(\d\d)$/, ' ’$2')}</th>
              {before > 0 && <td colSpan={before} className="none" />}
              {ofMonth.map((day) => (
                <YearDay key={day} day={day} entries={entriesOn(entries, day)} isToday={day === today} />
              ))}
              <td colSpan={columns.length - before - ofMonth.length} className="none" />
            </tr>
          );
        })}
      </tbody>
    </Box>
  );
};

const tableStyle = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  backgroundColor: tokens.paper,
  '& th': { fontSize: 12, lineHeight: '16px', fontWeight: 600, color: tokens.secondInk, padding: '2px 0' },
  '& tbody th': { textAlign: 'left', fontSize: 13, verticalAlign: 'top' },
  '& th:first-of-type': { width: 104 },
  '& td': { border: `1px solid ${tokens.line}`, padding: 0, height: 58, verticalAlign: 'top' },
  '& td.none': { border: 0, backgroundColor: 'transparent' },
  '@media print': {
    '& th': { fontSize: '6.5pt', lineHeight: '8pt' },
    '& tbody th': { fontSize: '7.5pt' },
    '& th:first-of-type': { width: '19mm' },
    '& td': { height: '12.4mm' },
  },
} as const;
