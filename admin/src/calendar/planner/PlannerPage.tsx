import { Alert, Box, Button } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import type { Me } from '#contract/access';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { useSchools } from '../../cycles/use-schools';
import { Asked } from '../../figures/Notice';
import { SelectField } from '../../figures/SelectField';
import { PageHeader } from '../../layout/PageHeader';
import { useMe } from '../../providers/me';
import { useCalendarWords } from '../use-calendar-words';
import { Proposal } from './Proposal';
import { type Asking, lastYear, useProposal } from './use-proposal';
import { useTemplates } from './use-templates';

/** A school year laid out from a template, or from the year before: first looked at, then laid in one click. */
export const PlannerPage = () => {
  const me = useMe();
  const schools = useSchools('schoolCalendar.edit');
  const words = useCalendarWords();
  const [search, setSearch] = useSearchParams();
  if (!me) return null;
  const asking: Asking = {
    schoolId: search.get('school') ?? schools[0]?.id ?? '',
    schoolYear: search.get('year') ?? schoolYearOf(me.today),
    template: search.get('template') ?? '',
  };
  const change = (part: Partial<Asking>) => {
    const { schoolId, schoolYear, template } = { ...asking, ...part };
    setSearch({ school: schoolId, year: schoolYear, ...(template !== '' && { template }) });
  };
  return (
    <>
      <PageHeader
        title={words('planner.title')}
        sub={words('planner.sub')}
        crumb={{ to: '/events', label: words('title') }}
        actions={
          <>
            <Button component={Link} to="/calendar-templates">
              {words('planner.toTemplates')}
            </Button>
            <Button component={Link} to="/calendar-dates">
              {words('toDates')}
            </Button>
          </>
        }
      />
      <Choices me={me} schools={schools} asking={asking} change={change} />
      {asking.schoolId === '' ? (
        <Alert severity="info">{words('planner.noSchool')}</Alert>
      ) : (
        <Proposed key={JSON.stringify(asking)} asking={asking} />
      )}
    </>
  );
};

type ChoicesProps = {
  me: Me;
  schools: ReturnType<typeof useSchools>;
  asking: Asking;
  change: (part: Partial<Asking>) => void;
};

const Choices = ({ me, schools, asking, change }: ChoicesProps) => {
  const words = useCalendarWords();
  const templates = useTemplates(asking.schoolId);
  const present = schoolYearOf(me.today);
  return (
    <Box
      className="noprint"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        marginBottom: 2,
        '& > *': { flex: { xs: '1 1 100%', sm: '0 0 auto' } },
      }}
    >
      {schools.length > 1 && (
        <SelectField
          label={words('planner.school')}
          value={asking.schoolId}
          choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(schoolId) => change({ schoolId, template: '' })}
        />
      )}
      <SelectField
        label={words('planner.year')}
        value={asking.schoolYear}
        choices={[present, schoolYearAfter(present)].map((value) => ({ value, label: value }))}
        onChange={(schoolYear) => change({ schoolYear })}
      />
      <SelectField
        label={words('planner.template')}
        value={asking.template}
        all={words('planner.koersTemplate')}
        choices={[
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
          { value: lastYear, label: words('planner.lastYear') },
        ]}
        onChange={(template) => change({ template })}
      />
    </Box>
  );
};

const Proposed = ({ asking }: { asking: Asking }) => {
  const asked = useProposal(asking);
  return <Asked of={asked}>{asked.data && <Proposal asking={asking} proposal={asked.data} />}</Asked>;
};
