import { Box, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CalendarTemplate } from '#contract/year-plans';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { PageHeader } from '../../layout/PageHeader';
import { useMay } from '../../providers/me';
import { Empty } from '../../table/Empty';
import { tokens } from '../../theme/tokens';
import { useSaying } from '../use-saying';
import { NewTemplate } from './NewTemplate';

/** The rules by which years are laid out: of the board and of the schools. */
export const TemplateList = () => {
  const { words } = useSaying();
  const makesForSchool = useMay('schoolCalendar.edit');
  const makesForBoard = useMay('boardCalendar.edit');
  const asked = useGetList<CalendarTemplate>('calendar-templates', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const templates = asked.data ?? [];
  return (
    <>
      <PageHeader
        title={words('templates.title')}
        sub={words('templates.sub')}
        crumb={
          makesForSchool
            ? { to: '/year-plan', label: words('planner.title') }
            : { to: '/events', label: words('title') }
        }
      />
      <Stack>
        <SectionCard title={words('templates.title')}>
          <Asked of={asked}>
            {templates.length === 0 ? (
              <Empty title={words('templates.empty')} text={words('templates.emptyText')} />
            ) : (
              <Box component="ul" sx={listStyle}>
                {templates.map((template) => (
                  <Line key={template.id} template={template} />
                ))}
              </Box>
            )}
          </Asked>
        </SectionCard>
        {(makesForSchool || makesForBoard) && <NewTemplate templates={templates} />}
      </Stack>
    </>
  );
};

const Line = ({ template: { id, name, schoolName, rules, updatedAt } }: { template: CalendarTemplate }) => {
  const { words, formats } = useSaying();
  const facts = [
    schoolName ?? words('templates.ofBoard'),
    words('templates.rules', { smart_count: rules.length }),
    words('templates.changedOn', { day: formats.dayOfInstant(updatedAt) }),
  ];
  return (
    <li>
      <Link to={`/calendar-templates/${id}`} style={{ fontWeight: 600 }}>
        {name}
      </Link>
      <Typography variant="body2" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
    </li>
  );
};

const listStyle = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': { padding: '10px 0', borderTop: `1px solid ${tokens.line}` },
  '& li:first-of-type': { borderTop: 0 },
} as const;
