import { Card } from '@mui/material';
import { isoWeekOf, weekOf } from '#domain/calendar/calendar-grid';
import { useSaying } from '../use-saying';
import { DayTable } from './DayTable';
import { MoveHint } from './MoveHint';
import type { ViewProps } from './view-props';

export const WeekView = ({ address, entries, today }: ViewProps) => {
  const { words } = useSaying();
  return (
    <Card sx={{ padding: { xs: '4px 12px 12px', sm: '12px 16px' }, '& td': { height: { sm: 260 } } }}>
      <DayTable
        caption={words('day.weekNumber', { week: isoWeekOf(address.on) })}
        weeks={[weekOf(address.on)]}
        entries={entries}
        today={today}
        isInside={() => true}
        detailed
      />
      <MoveHint />
    </Card>
  );
};
