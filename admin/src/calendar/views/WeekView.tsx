import { Card, useMediaQuery } from '@mui/material';
import { isoWeekOf, weekOf } from '#domain/calendar/calendar-grid';
import { useSaying } from '../use-saying';
import { DayTable } from './DayTable';
import { HourTable } from './HourTable';
import { MoveHint } from './MoveHint';
import type { ViewProps } from './view-props';

/** A week by the clock; where there is no room for seven columns the days under each other, each in order of time. */
export const WeekView = ({ address, entries, today }: ViewProps) => {
  const { words } = useSaying();
  const isNarrow = useMediaQuery('(max-width: 699px)', { noSsr: true });
  const week = weekOf(address.on);
  const caption = words('day.weekNumber', { week: isoWeekOf(address.on) });
  const given = { caption, entries, today };
  return (
    <Card sx={{ padding: { xs: '4px 12px 12px', sm: '12px 16px' } }}>
      {isNarrow ? (
        <DayTable {...given} weeks={[week]} isInside={() => true} detailed />
      ) : (
        <HourTable {...given} week={week} />
      )}
      <MoveHint to="hour" />
    </Card>
  );
};
