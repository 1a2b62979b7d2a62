import { Box, Button, Typography } from '@mui/material';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { GoalDetail } from '#contract/goals';
import type { Cause } from '#contract/measures';
import { causeCategories } from '#domain/measures/causes';
import { ButtonLink } from '../../figures/ButtonLink';
import { Lead } from '../../figures/Lead';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { outcomeOf, whatOf, whoOf } from '../../goals/goal-sentences';
import { useSaying } from '../../goals/use-saying';
import { PageHeader } from '../../layout/PageHeader';
import { useIsOwn } from '../../providers/places';
import { wholeRecord } from '../../providers/whole-record';
import { useCauseWords } from '../use-measure-words';
import { AddCause } from './AddCause';
import { CauseItem } from './CauseItem';
import { useCauses } from './use-causes';

/** Why a goal was missed: what the school can change first, on one page for the meeting. */
export const CausesPage = () => {
  const { id = '' } = useParams();
  const asked = useGetOne<GoalDetail>('goals', { id, ...wholeRecord });
  return <Asked of={asked}>{asked.data && <Analysis goal={asked.data} />}</Asked>;
};

const Analysis = ({ goal }: { goal: GoalDetail }) => {
  const saying = useSaying();
  const words = useCauseWords();
  const asked = useCauses(goal.id);
  const chosen = asked.data?.find(({ isChosen }) => isChosen);
  const outcome = goal.figure ? ` · ${outcomeOf(goal, saying)}` : '';
  return (
    <Box sx={printStyle}>
      <PageHeader
        title={`${words('pageTitle')}: ${goal.title}`}
        sub={`${whoOf(goal, saying)} · ${whatOf(goal, saying)}${outcome}`}
        crumb={{ to: `/goals/${goal.id}/show`, label: goal.title }}
        actions={<Actions goal={goal} chosen={chosen} />}
      />
      <Typography className="noprint" sx={{ maxWidth: '72ch', marginBottom: 1.5 }}>
        {words('sub')}
      </Typography>
      <Asked of={asked}>
        {asked.data && (
          <>
            <Lead>{chosen ? words('chosen', { text: chosen.text }) : words('chosenNone')}</Lead>
            <Cards goal={goal} causes={asked.data} />
          </>
        )}
      </Asked>
    </Box>
  );
};

type Props = { goal: GoalDetail; causes: readonly Cause[] };

const Cards = ({ goal: { id, schoolId }, causes }: Props) => {
  const mayEdit = useIsOwn('cause.edit', schoolId);
  return (
    <Stack>
      <Within causes={causes} />
      <Outside causes={causes} />
      {mayEdit && <AddCause goalId={id} />}
    </Stack>
  );
};

const Actions = ({ goal, chosen }: { goal: GoalDetail; chosen: Cause | undefined }) => {
  const words = useCauseWords();
  const mayTake = useIsOwn('measure.edit', goal.schoolId);
  return (
    <>
      <Button onClick={() => window.print()}>{words('print')}</Button>
      {chosen && mayTake && (
        <ButtonLink to={`/measures/create?goal=${goal.id}&cause=${chosen.id}`}>{words('take')}</ButtonLink>
      )}
    </>
  );
};

const within = causeCategories.filter((category) => category !== 'outside');

const Within = ({ causes }: Pick<Props, 'causes'>) => {
  const words = useCauseWords();
  return (
    <SectionCard title={words('within')}>
      <Box sx={gridStyle}>
        {within.map((category) => (
          <Box key={category} sx={{ minWidth: 0, breakInside: 'avoid' }}>
            <Typography variant="h3" component="h3">
              {words(`categories.${category}`)}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 0.5 }}>
              {words(`hints.${category}`)}
            </Typography>
            <Items causes={causes.filter((cause) => cause.category === category)} />
          </Box>
        ))}
      </Box>
    </SectionCard>
  );
};

const Outside = ({ causes }: Pick<Props, 'causes'>) => {
  const words = useCauseWords();
  return (
    <SectionCard title={words('outsideTitle')}>
      <Typography color="textSecondary" sx={{ maxWidth: '72ch', marginBottom: 1 }}>
        {words('outsideText')}
      </Typography>
      <Items causes={causes.filter(({ category }) => category === 'outside')} />
    </SectionCard>
  );
};

const Items = ({ causes }: Pick<Props, 'causes'>) => {
  const words = useCauseWords();
  if (causes.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {words('nothing')}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
      {causes.map((cause) => (
        <CauseItem key={cause.id} cause={cause} />
      ))}
    </Box>
  );
};

const gridStyle = {
  display: 'grid',
  gap: '20px 32px',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
  '@media print': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8pt 16pt' },
} as const;

/** The whole analysis on one A4. */
const printStyle = {
  '@media print': {
    zoom: 0.72,
    '& section': { breakInside: 'auto', padding: '6px 8px' },
    '& li, & p': { lineHeight: '20px' },
  },
} as const;
