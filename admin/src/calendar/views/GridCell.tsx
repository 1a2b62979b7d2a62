import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Day } from '#domain/calendar/day';
import { tokens } from '../../theme/tokens';
import type { Entries } from '../day-entries';
import { groundOn, groundStyles } from './ground';
import { useDrop } from './use-drop';

type Props = { day: Day; entries: Entries; children: ReactNode };

/** A part of a day in the grid of a week, where an event can be let fall. */
export const GridCell = ({ day, entries, children }: Props) => {
  const { isOver, handlers } = useDrop(day);
  return (
    <Box
      component="td"
      {...handlers}
      sx={{
        border: `1px solid ${tokens.line}`,
        padding: 0,
        verticalAlign: 'top',
        ...groundStyles[groundOn(day, entries)],
        ...(isOver && { outline: `3px solid ${tokens.focus}`, outlineOffset: '-3px' }),
      }}
    >
      {children}
    </Box>
  );
};
