import { Card } from '@mui/material';
import { monthOf, weeksOfMonth } from '#domain/calendar/calendar-grid';
import { useSaying } from '../use-saying';
import { DayTable } from './DayTable';
import { MoveHint } from './MoveHint';
import type { ViewProps } from './view-props';

export const MonthView = ({ address, entries, today }: ViewProps) => {
  const { days } = useSaying();
  const month = monthOf(address.on);
  return (
    <Card sx={{ padding: { xs: '4px 12px 12px', sm: '12px 16px' } }}>
      <DayTable
        caption={days.month(month)}
        weeks={weeksOfMonth(month)}
        entries={entries}
        today={today}
        isInside={(day) => monthOf(day) === month}
      />
      <MoveHint to="day" />
    </Card>
  );
};
