import { Box } from '@mui/material';
import { useGetMany, useTranslate } from 'react-admin';
import type { School } from '#contract/schools';
import { useMe } from '../providers/me';
import { SchoolRow } from './SchoolRow';
import { Section } from './Section';

/** The schools where the person works, with how they stand. */
export const MySchools = () => {
  const translate = useTranslate();
  const me = useMe();
  const ids = [...new Set(me?.roles.flatMap(({ schoolId }) => schoolId ?? []) ?? [])];
  const { data = [] } = useGetMany<School>('schools', { ids }, { enabled: ids.length > 0 });
  const schools = data.filter(Boolean);
  if (schools.length === 0) return null;
  return (
    <Section title={translate(schools.length === 1 ? 'home.mySchool' : 'home.mySchools')}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {schools.map((school) => (
          <SchoolRow key={school.id} school={school} />
        ))}
      </Box>
    </Section>
  );
};
