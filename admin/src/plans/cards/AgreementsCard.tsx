import { Box, Typography } from '@mui/material';
import type { GroupPlanDetail } from '#contract/group-plans';
import { agreementOutcomes, agreementsWith } from '#domain/group-plans/agreements';
import { SelectField } from '../../figures/SelectField';
import { useOpenPlan } from '../plan-context';
import { planRequests } from '../plan-requests';
import { usePlanWords } from '../use-plan-words';
import { InsertMenu } from './InsertMenu';
import { PlanCard } from './PlanCard';
import { PlanText } from './PlanText';

/** What was agreed, one a line, and once the plan is in use what became of it. */
export const AgreementsCard = () => {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const inUse = plan.state === 'inUse' || plan.state === 'evaluated';
  return (
    <PlanCard title={words('part.agreements')} parts={['agreements']}>
      <PlanText
        part="agreements"
        label={words('agreements.label')}
        tools={(text, write) => <InsertMenu part="agreements" text={text} onWrite={write} />}
      />
      {inUse && <Outcomes plan={plan} />}
    </PlanCard>
  );
};

const Outcomes = ({ plan }: { plan: GroupPlanDetail }) => {
  const words = usePlanWords();
  const { actions } = useOpenPlan();
  const text = plan.sections.find(({ key }) => key === 'agreements')?.text ?? '';
  const kept = agreementsWith(text, plan.outcomes);
  if (kept.length === 0 || !plan.may.comment) return null;
  const say = (line: string, outcome: string) =>
    void actions.act(() => planRequests.change(plan, { outcomes: { [line]: outcome as 'kept' } }));
  return (
    <Box className="noprint" sx={{ marginTop: 2 }}>
      <Typography variant="h3">{words('agreements.became')}</Typography>
      {kept.map(({ text: line, outcome }, n) => (
        <Box
          key={line}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center', padding: '6px 0' }}
        >
          <Typography sx={{ flex: 1, minWidth: 220 }}>
            {n + 1}. {line}
          </Typography>
          <SelectField
            label={words('agreements.outcomeOf', { n: n + 1 })}
            value={outcome ?? ''}
            {...(outcome === null && { all: words('agreements.unknown') })}
            choices={agreementOutcomes.map((one) => ({ value: one, label: words(`agreements.outcome.${one}`) }))}
            onChange={(value) => say(line, value)}
          />
        </Box>
      ))}
    </Box>
  );
};
