import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { DomainPlan } from '#contract/cycles';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { periodOf } from '../cycle-sentences';
import { useCycleWords } from '../use-cycle-words';
import { ActivityTable, CalendarTable, GoalTable } from './PlanTables';

/** Focuses with who stands for them, goals, what is done, and when. */
export const PlanContent = ({ plan }: { plan: DomainPlan }) => {
  const words = useCycleWords();
  const { cycles, goals, activities, calendar } = plan;
  const none = (key: 'noCycles' | 'noGoals' | 'noActivities' | 'noCalendar') => (
    <Typography color="textSecondary">{words(`domainPlan.${key}`)}</Typography>
  );
  return (
    <Stack>
      <SectionCard title={words('domainPlan.cycles')}>
        {cycles.length === 0 && none('noCycles')}
        <Box sx={{ display: 'grid', gap: 2 }}>
          {cycles.map((cycle) => (
            <Focus key={cycle.id} cycle={cycle} schoolYear={plan.schoolYear} />
          ))}
        </Box>
        <Typography sx={{ marginTop: 1.5 }}>{words('domainPlan.groupPlans', plan.groupPlans)}</Typography>
      </SectionCard>
      <SectionCard title={words('domainPlan.goals')}>
        {goals.length === 0 ? none('noGoals') : <GoalTable goals={goals} />}
      </SectionCard>
      <SectionCard title={words('domainPlan.activities')}>
        {activities.length === 0 ? none('noActivities') : <ActivityTable activities={activities} />}
      </SectionCard>
      <SectionCard title={words('domainPlan.calendar')}>
        {calendar.length === 0 ? none('noCalendar') : <CalendarTable calendar={calendar} />}
      </SectionCard>
    </Stack>
  );
};

type FocusProps = { cycle: DomainPlan['cycles'][number]; schoolYear: string };

const Focus = ({ cycle, schoolYear }: FocusProps) => {
  const words = useCycleWords();
  const { id, focus, half, domain, ownerName, members } = cycle;
  const owner = ownerName ? words('ownedBy', { name: ownerName }) : words('noOwner');
  const said = [periodOf({ schoolYear, half }, words), words(`domain.${domain}`), owner].join(' · ');
  return (
    <Box sx={{ maxWidth: '72ch' }}>
      <Typography variant="h3">
        <Link to={`/cycles/${id}/show`}>{focus}</Link>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {said}
      </Typography>
      {members.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {words('domainPlan.members', { names: members.join(', ') })}
        </Typography>
      )}
      {(['conclusion', 'paragraph', 'carryOn'] as const).map(
        (key) =>
          cycle[key] !== '' && (
            <Typography key={key} sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', marginTop: 0.5 }}>
              <b>{words(`domainPlan.${key}`)}:</b> {cycle[key]}
            </Typography>
          ),
      )}
    </Box>
  );
};
