import { Box } from '@mui/material';
import { useParams } from 'react-router-dom';
import type { GroupPlanDetail } from '#contract/group-plans';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { AgreementsCard } from './cards/AgreementsCard';
import { AnalysisCard } from './cards/AnalysisCard';
import { ApproachCard } from './cards/ApproachCard';
import { EvaluationCard } from './cards/EvaluationCard';
import { GoalCard } from './cards/GoalCard';
import { PlanBar } from './PlanBar';
import { PlanHead } from './PlanHead';
import { PlacingCard } from './placing/PlacingCard';
import { PlanContext } from './plan-context';
import { usePlan, usePlanQuery } from './use-plan';
import { usePlanWords } from './use-plan-words';
import { usePresence } from './use-presence';

/** A group plan: what the data say, and what the team makes of it. Everything that is typed saves itself. */
export const PlanPage = () => {
  const { id = '' } = useParams<{ id: string }>();
  const asked = usePlanQuery(id);
  return <Asked of={asked}>{asked.data && <Plan key={id} plan={asked.data} />}</Asked>;
};

const Plan = ({ plan }: { plan: GroupPlanDetail }) => {
  const words = usePlanWords();
  const actions = usePlan(plan);
  const { presence, setPart, onType } = usePresence(plan, actions.reload);
  return (
    <PlanContext value={{ plan, actions, setPart, onType }}>
      <Box sx={printStyle}>
        <PlanHead />
        <PlanBar presence={presence} />
        {plan.remarks.length > 0 && (
          <Box className="noprint">
            <Lead>{capital(plan.remarks.map((remark) => words(`remark.${remark}`)).join(' · '))}</Lead>
          </Box>
        )}
        <Stack>
          <AnalysisCard />
          <GoalCard />
          <PlacingCard />
          <ApproachCard />
          <AgreementsCard />
          <EvaluationCard />
        </Stack>
      </Box>
    </PlanContext>
  );
};

/** A whole plan on one A4. */
const printStyle = {
  '@media print': {
    zoom: 0.66,
    '& > div': { gap: '4px' },
    '& section': { breakInside: 'auto', padding: '4px 8px' },
    '& li, & p': { lineHeight: '19px' },
  },
} as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
