import { Typography } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import type { CycleDetail } from '#contract/cycles';
import { cycleSteps } from '#domain/cycle/steps';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { wholeRecord } from '../providers/whole-record';
import { nextOf, periodOf } from './cycle-sentences';
import { CycleVerbs } from './CycleVerbs';
import { StepCard } from './steps/StepCard';
import { StepContent } from './steps/StepContent';
import { useSaying } from './use-saying';
import { RemindMe } from '../review-tasks/RemindMe';

/** One cycle: its five steps, how far each is, and what comes next. */
export const CyclePage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<CycleDetail>();
  return <Asked of={asked}>{asked.record && <OneCycle key={asked.record.id} cycle={asked.record} />}</Asked>;
};

const OneCycle = ({ cycle }: { cycle: CycleDetail }) => {
  const saying = useSaying();
  const { words } = saying;
  const [search] = useSearchParams();
  const opened = search.get('step') ?? cycle.next?.step ?? (cycle.state === 'running' ? 'secure' : null);
  const { focus, schoolName, ownerName, state, copiedFrom } = cycle;
  const owner = ownerName ? words('ownedBy', { name: ownerName }) : words('noOwner');
  return (
    <>
      <PageHeader
        title={focus.charAt(0).toUpperCase() + focus.slice(1)}
        sub={[schoolName, periodOf(cycle, words), words(`domain.${cycle.domain}`), owner, words(`state.${state}`)].join(
          ' · ',
        )}
        crumb={{ to: '/cycles', label: words('title') }}
        actions={
          <>
            <CycleVerbs cycle={cycle} />
            <RemindMe title={focus} schoolId={cycle.schoolId} />
          </>
        }
      />
      <Lead>{nextOf(cycle, saying)}</Lead>
      {copiedFrom && (
        <Typography sx={{ marginBottom: 2 }}>
          {words('copiedFrom')}{' '}
          <Link to={`/cycles/${copiedFrom.id}/show`}>
            {copiedFrom.focus}, {periodOf(copiedFrom, words)}
          </Link>
        </Typography>
      )}
      <Stack>
        {cycleSteps.map((step) => (
          <StepCard key={step} cycle={cycle} step={step} startsOpen={step === opened}>
            <StepContent cycle={cycle} step={step} />
          </StepCard>
        ))}
      </Stack>
    </>
  );
};
