import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Day } from '#domain/calendar/day';
import { minuteOf } from '#domain/calendar/time-of-day';
import { tokens } from '../../theme/tokens';
import type { Entries } from '../day-entries';
import { groundOn, groundStyles } from './ground';
import { type Hours, pixelsAt } from './hour-grid';
import { useDrop } from './use-drop';

type Props = {
  day: Day;
  entries: Entries;
  children: ReactNode;
  /** Which hours it shows, of what is let fall at a time. */
  hours?: Hours;
};

/** A part of a day in the grid of a week, where an event can be let fall. */
export const GridCell = ({ day, entries, children, hours }: Props) => {
  const { over, handlers } = useDrop(day, hours);
  return (
    <Box
      component="td"
      {...handlers}
      sx={{
        position: 'relative',
        border: `1px solid ${tokens.line}`,
        padding: 0,
        verticalAlign: 'top',
        ...groundStyles[groundOn(day, entries)],
        ...(over !== null && { outline: `3px solid ${tokens.focus}`, outlineOffset: '-3px' }),
      }}
    >
      {children}
      {over && hours && (
        <Box aria-hidden sx={{ ...landingStyle, top: pixelsAt(minuteOf(over), hours) }}>
          {over}
        </Box>
      )}
    </Box>
  );
};

/** Where it would come to stand; in the way of no drop. */
const landingStyle = {
  ...{ position: 'absolute', left: 0, right: 0, zIndex: 3, padding: '0 4px', pointerEvents: 'none' },
  ...{ borderTop: `2px solid ${tokens.focus}`, fontSize: 13, fontWeight: 600, color: tokens.ink },
} as const;
