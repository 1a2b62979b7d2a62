import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { cycleAreas, type DomainPlan } from '#contract/cycles';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { Asked } from '../../figures/Notice';
import { SelectField } from '../../figures/SelectField';
import { PageHeader } from '../../layout/PageHeader';
import { request } from '../../providers/http';
import { useMe } from '../../providers/me';
import { useSaying } from '../use-saying';
import { useSchools } from '../use-schools';
import { PlanContent } from './PlanContent';

/** One plan for taal or rekenen, put together at this moment from what stands in Koers; printed on A4. */
export const DomainPlanPage = () => {
  const today = useMe()?.today;
  return today ? <Page today={today} /> : null;
};

type Chosen = { schoolId: string; schoolYear: string; area: DomainPlan['area'] };

/** In the address, so that it can be sent to somebody. */
function useChosen(today: string) {
  const [search, setSearch] = useSearchParams();
  const schools = useSchools();
  const chosen: Chosen = {
    schoolId: search.get('schoolId') ?? schools[0]?.id ?? '',
    schoolYear: search.get('schoolYear') ?? schoolYearOf(today),
    area: search.get('area') === 'rekenen' ? 'rekenen' : 'taal',
  };
  const change = (part: Partial<Chosen>) => setSearch({ ...chosen, ...part }, { replace: true });
  return { chosen, change, schools };
}

const Page = ({ today }: { today: string }) => {
  const { words, formats } = useSaying();
  const { chosen, change, schools } = useChosen(today);
  const { area, schoolYear } = chosen;
  const asked = useQuery({
    queryKey: ['cycles', 'plan', chosen],
    queryFn: () => request<DomainPlan>(`/cycles/plan?${new URLSearchParams(chosen)}`),
    enabled: chosen.schoolId !== '',
  });
  const title = words('domainPlan.title', { area: words(`domainPlan.area.${area}`), schoolYear });
  const school = asked.data?.schoolName;
  return (
    <Box sx={printStyle}>
      <PageHeader
        title={title}
        sub={school && words('domainPlan.sub', { school, day: formats.day(today) })}
        crumb={{ to: '/cycles', label: words('title') }}
        actions={<Button onClick={() => window.print()}>{words('domainPlan.print')}</Button>}
      />
      <Choices chosen={chosen} change={change} schools={schools} today={today} />
      {chosen.schoolId === '' ? (
        <Typography>{words('domainPlan.noSchool')}</Typography>
      ) : (
        <Asked of={asked}>{asked.data && <PlanContent plan={asked.data} />}</Asked>
      )}
    </Box>
  );
};

type ChoicesProps = ReturnType<typeof useChosen> & { today: string };

const Choices = ({ chosen, change, schools, today }: ChoicesProps) => {
  const { words } = useSaying();
  const present = schoolYearOf(today);
  const years = [...new Set([1, 0, -1, -2].map((at) => schoolYearAfter(present, at)).concat(chosen.schoolYear))];
  return (
    <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, marginBottom: 2 }}>
      {schools.length > 1 && (
        <SelectField
          label={words('domainPlan.school')}
          value={chosen.schoolId}
          choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(schoolId) => change({ schoolId })}
        />
      )}
      <SelectField
        label={words('domainPlan.schoolYear')}
        value={chosen.schoolYear}
        choices={years.map((value) => ({ value, label: value }))}
        onChange={(schoolYear) => change({ schoolYear })}
      />
      <SelectField
        label={words('domainPlan.areaLabel')}
        value={chosen.area}
        choices={cycleAreas.map((value) => ({ value, label: words(`domainPlan.area.${value}`) }))}
        onChange={(area) => change({ area: area as Chosen['area'] })}
      />
    </Box>
  );
};

/** Black on white, on as few pages as it takes. */
const printStyle = {
  '@media print': {
    zoom: 0.8,
    color: '#000',
    '& *': { color: '#000 !important', backgroundColor: 'transparent !important' },
    '& a': { textDecoration: 'none' },
    '& section': { padding: '6px 0' },
    '& tr, & li': { breakInside: 'avoid' },
  },
} as const;
