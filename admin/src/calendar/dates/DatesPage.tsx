import { Box } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { useSchools } from '../../cycles/use-schools';
import { SelectField } from '../../figures/SelectField';
import { Stack } from '../../figures/Stack';
import { PageHeader } from '../../layout/PageHeader';
import { useCalendarWords } from '../use-calendar-words';
import { FreeDaysCard } from './FreeDaysCard';
import { GuardedHoursCard } from './GuardedHoursCard';
import { NationalDatesCard } from './NationalDatesCard';

/** What a year is laid out around: national dates, free days of the school, and lessons that are guarded. */
export const DatesPage = () => {
  const words = useCalendarWords();
  const schools = useSchools('event.read');
  const [search, setSearch] = useSearchParams();
  const schoolId = search.get('school') ?? schools[0]?.id ?? '';
  return (
    <>
      <PageHeader
        title={words('dates.title')}
        sub={words('dates.sub')}
        crumb={{ to: '/events', label: words('title') }}
      />
      {schools.length > 1 && (
        <Box className="noprint" sx={{ marginBottom: 2 }}>
          <SelectField
            label={words('dates.school')}
            value={schoolId}
            choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(school) => setSearch({ school })}
          />
        </Box>
      )}
      <Stack>
        <NationalDatesCard />
        {schoolId !== '' && <FreeDaysCard key={`free${schoolId}`} schoolId={schoolId} />}
        {schoolId !== '' && <GuardedHoursCard key={`guarded${schoolId}`} schoolId={schoolId} />}
      </Stack>
    </>
  );
};
