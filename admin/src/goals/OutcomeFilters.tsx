import { Box } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import type { School } from '#contract/schools';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { SchoolFilter } from '../table/SchoolFilter';
import { useGoalWords } from './use-goal-words';

const back = [0, -1, -2, -3, -4, -5, -6, -7];

/** Of which school year and which school the outcomes are counted and listed. */
export const OutcomeFilters = () => {
  const words = useGoalWords();
  const all = useTranslate()('words.all');
  const today = useMe()?.today;
  const { data: schools = [] } = useGetList<School>('schools', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'name', order: 'ASC' },
  });
  const years = today ? back.map((by) => schoolYearAfter(schoolYearOf(today), by)) : [];
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
      <Choice
        filter="schoolYear"
        label={words('filter.schoolYear')}
        all={all}
        options={years.map((value) => ({ value, label: value }))}
      />
      <SchoolFilter label={words('filter.school')} schools={schools} />
    </Box>
  );
};
