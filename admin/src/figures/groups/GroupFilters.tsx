import { Box } from '@mui/material';
import { useGetList, useListContext } from 'react-admin';
import type { School } from '#contract/schools';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { useMe } from '../../providers/me';
import { SelectField } from '../SelectField';
import { useWords } from '../use-words';

const yearsBack = 9;

type Values = { schoolId?: string; schoolYear?: string };

/** School year and school. The present school year is the server's: a screen has no clock of its own. */
export const GroupFilters = () => {
  const words = useWords();
  const today = useMe()?.today;
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Values;
  const { data: schools = [] } = useGetList<School>('schools', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const change = (next: Values) => setFilters({ ...values, ...next });
  const seen = schools.filter(({ may }) => may.seeGroups);
  return (
    <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '16px' }}>
      <SelectField
        label={words('groups.schoolYear')}
        value={values.schoolYear ?? ''}
        all={words('common.all')}
        choices={today ? yearsUntil(today).map((year) => ({ value: year, label: year })) : []}
        onChange={(schoolYear) => change({ schoolYear })}
      />
      {seen.length > 1 && (
        <SelectField
          label={words('groups.school')}
          value={values.schoolId ?? ''}
          all={words('common.all')}
          choices={seen.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(schoolId) => change({ schoolId })}
        />
      )}
    </Box>
  );
};

function yearsUntil(today: string): string[] {
  const present = schoolYearOf(today);
  return Array.from({ length: yearsBack + 1 }, (_, back) => schoolYearAfter(present, -back));
}
