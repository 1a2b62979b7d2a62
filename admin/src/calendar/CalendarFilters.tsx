import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { eventKinds } from '#domain/calendar/event-kinds';
import { useSchools } from '../cycles/use-schools';
import { SelectField } from '../figures/SelectField';
import { useMe } from '../providers/me';
import type { CalendarAddress } from './calendar-address';
import { useCalendarWords } from './use-calendar-words';
import { usePeople } from './use-people';

type Props = { address: CalendarAddress; change: (part: Partial<CalendarAddress>) => void };

/** Test periods are always shown: they are kept with the school, not with the events. */
const chosenFrom = eventKinds.filter((kind) => kind !== 'testPeriod');

export const CalendarFilters = ({ address, change }: Props) => {
  const words = useCalendarWords();
  const all = useTranslate()('words.all');
  const me = useMe();
  const schools = useSchools('event.read');
  const people = usePeople(address.schoolId).filter(({ id }) => id !== me?.id);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, '& > *': { flex: { xs: '1 1 100%', sm: '0 0 auto' } } }}>
      <SelectField
        label={words('filter.who')}
        value={address.who}
        all={words('filter.everybody')}
        choices={[
          { value: 'mine', label: words('filter.mine') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(who) => change({ who })}
      />
      <SelectField
        label={words('filter.kind')}
        value={address.kind}
        all={all}
        choices={chosenFrom.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => change({ kind: kind as CalendarAddress['kind'] })}
      />
      {schools.length > 1 && (
        <SelectField
          label={words('filter.school')}
          value={address.schoolId}
          all={all}
          choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(schoolId) => change({ schoolId })}
        />
      )}
    </Box>
  );
};
