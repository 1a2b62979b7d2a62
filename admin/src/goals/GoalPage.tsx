import { ShowBase, useShowContext } from 'react-admin';
import type { GoalDetail } from '#contract/goals';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { CausesCard } from '../measures/causes/CausesCard';
import { wholeRecord } from '../providers/whole-record';
import { BelowAim } from './BelowAim';
import { ClosingCard } from './ClosingCard';
import { CommentsCard } from './CommentsCard';
import { ExplanationCard } from './ExplanationCard';
import { FigureCard } from './FigureCard';
import { FixedCard } from './FixedCard';
import { standOf, whatOf, whoOf } from './goal-sentences';
import { GoalsBelowCard } from './GoalsBelowCard';
import { GoalSteps } from './GoalSteps';
import { UnderwritingCard } from './UnderwritingCard';
import { useSaying } from './use-saying';
import { RemindMe } from '../review-tasks/RemindMe';

/** One goal: what decides, what the test says, who stands behind it, and how it ends. */
export const GoalPage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<GoalDetail>();
  return <Asked of={asked}>{asked.record && <Goal goal={asked.record} />}</Asked>;
};

const Goal = ({ goal }: { goal: GoalDetail }) => {
  const saying = useSaying();
  const { words } = saying;
  return (
    <>
      <PageHeader
        title={goal.title}
        sub={`${whoOf(goal, saying)} · ${standOf(goal, saying)}`}
        crumb={{ to: '/goals', label: words('title') }}
        actions={
          <>
            <GoalSteps goal={goal} />
            <RemindMe title={goal.title} schoolId={goal.schoolId} />
          </>
        }
      />
      <Lead>{whatOf(goal, saying)}.</Lead>
      <Stack>
        <BelowAim goal={goal} />
        <FigureCard goal={goal} />
        <FixedCard goal={goal} />
        <ExplanationCard goal={goal} />
        <GoalsBelowCard goal={goal} />
        {goal.schoolId !== null && <UnderwritingCard goal={goal} />}
        {goal.state !== 'draft' && <ClosingCard goal={goal} />}
        {goal.state !== 'draft' && <CausesCard goal={goal} />}
        <CommentsCard goal={goal} />
      </Stack>
    </>
  );
};
