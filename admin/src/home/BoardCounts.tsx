import { Box, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Verdict } from '#contract/primitives';
import type { School } from '#contract/schools';
import { VerdictChip } from '../figures/VerdictChip';
import { verdicts } from '../figures/verdicts';
import { SchoolRow } from './SchoolRow';
import { Section } from './Section';

/** As many as are read at a glance; the overview holds the rest. */
const most = 6;

function useSchoolsWith(verdict: Verdict) {
  return useGetList<School>('schools', {
    pagination: { page: 1, perPage: most },
    sort: { field: 'name', order: 'ASC' },
    filter: { verdict },
  });
}

/** How the schools of the board stand, and which of them ask for attention. */
export const BoardCounts = () => {
  const translate = useTranslate();
  const under = useSchoolsWith('under');
  const risk = useSchoolsWith('risk');
  const onCourse = useSchoolsWith('onCourse');
  const tooLittleData = useSchoolsWith('tooLittleData');
  const lists = { under, risk, onCourse, tooLittleData };
  const all = Object.values(lists);
  if (all.some(({ total }) => total === undefined)) return null;
  const totalOf = (verdict: Verdict) => lists[verdict].total ?? 0;
  const schools = all.reduce((sum, { total = 0 }) => sum + total, 0);
  const atRisk = totalOf('under') + totalOf('risk');
  const attention = [...(under.data ?? []), ...(risk.data ?? [])].slice(0, most);
  return (
    <Section title={translate('home.counts')} action={<Link to="/schools">{translate('home.allSchools')}</Link>}>
      <Typography sx={{ fontSize: 18, lineHeight: '27px', maxWidth: '68ch', marginBottom: 1 }}>
        {atRisk === 0 ? translate('home.countsCalm') : translate('home.countsLead', { smart_count: schools, atRisk })}
      </Typography>
      <Counts totalOf={totalOf} />
      {attention.length > 0 && <Attention schools={attention} />}
    </Section>
  );
};

const Counts = ({ totalOf }: { totalOf: (verdict: Verdict) => number }) => {
  const translate = useTranslate();
  return (
    <>
      <Box
        component="ul"
        sx={{ display: 'flex', gap: '8px 20px', flexWrap: 'wrap', listStyle: 'none', padding: 0, margin: 0 }}
      >
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <b>{totalOf(verdict)}</b> <VerdictChip verdict={verdict} />
          </li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', margin: '8px 0 12px' }}>
        {translate('home.countsNote')}
      </Typography>
    </>
  );
};

const Attention = ({ schools }: { schools: readonly School[] }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h3" sx={{ marginBottom: 0.5 }}>
        {translate('home.atRisk')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {schools.map((school) => (
          <SchoolRow key={school.id} school={school} />
        ))}
      </Box>
    </>
  );
};
