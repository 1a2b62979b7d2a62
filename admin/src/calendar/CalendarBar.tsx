import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { Day } from '#domain/calendar/day';
import { CalendarFilters } from './CalendarFilters';
import { type CalendarAddress, stepFrom, type View, views } from './calendar-address';
import { GoToDay } from './GoToDay';
import { useCalendarWords } from './use-calendar-words';

type Props = { address: CalendarAddress; change: (part: Partial<CalendarAddress>) => void; today: Day };

/** Which view, which period, and of what and whom. */
export const CalendarBar = ({ address, change, today }: Props) => {
  const words = useCalendarWords();
  const { view } = address;
  return (
    <Box className="noprint" sx={{ display: 'grid', gap: 1.5, marginBottom: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <ToggleButtonGroup
          exclusive
          value={view}
          aria-label={words('view.label')}
          onChange={(_event, chosen: View | null) => chosen && change({ view: chosen })}
          sx={toggleStyle}
        >
          {views.map((one) => (
            <ToggleButton key={one} value={one}>
              {words(`view.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Box role="group" aria-label={words('step.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button onClick={() => change({ on: stepFrom(address, -1) })}>{words(`step.before${view}`)}</Button>
          <Button onClick={() => change({ on: today })}>{words('step.today')}</Button>
          <Button onClick={() => change({ on: stepFrom(address, 1) })}>{words(`step.after${view}`)}</Button>
          <GoToDay on={address.on} onChange={(on) => change({ on })} />
        </Box>
      </Box>
      <CalendarFilters address={address} change={change} />
    </Box>
  );
};

const toggleStyle = {
  '& button': {
    minHeight: 40,
    padding: '7px 14px',
    textTransform: 'none',
    color: 'text.primary',
    fontWeight: 600,
    borderColor: '#6f7b85',
    backgroundColor: 'background.paper',
  },
  '& button.Mui-selected, & button.Mui-selected:hover': {
    backgroundColor: 'primary.main',
    color: 'primary.contrastText',
  },
} as const;
