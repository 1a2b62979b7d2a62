import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { GroupPlanDetail } from '#contract/group-plans';
import { levelName } from '../../figures/level-words';
import { SelectField } from '../../figures/SelectField';
import { useFormats } from '../../figures/use-formats';
import { useOpenPlan } from '../plan-context';
import { planRequests } from '../plan-requests';
import { usePlanWords } from '../use-plan-words';
import { PlanCard } from './PlanCard';
import { PlanText } from './PlanText';

/** What the plan aims at, the test that decides and the margin, fixed beforehand. */
export const GoalCard = () => {
  const words = usePlanWords();
  const formats = useFormats();
  const { plan } = useOpenPlan();
  const { goal, decides, domain } = plan;
  const of = plan.pupils.filter(({ left }) => left === null).length;
  return (
    <PlanCard title={words('part.goals')} parts={['goals']}>
      <Typography sx={{ fontWeight: 600, maxWidth: '68ch' }}>
        {goal
          ? words('goal.says', {
              moment: decides.moment,
              day: formats.day(decides.from),
              pupils: goal.pupils,
              of,
              level: levelName(goal.level, domain),
            })
          : words('goal.none')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 1 }}>
        {words('goal.now')}
      </Typography>
      {plan.may.write && <GoalForm key={JSON.stringify(goal)} goal={goal} most={of} />}
      <PlanText part="goals" label={words('goal.label')} minRows={1} />
    </PlanCard>
  );
};

type FormProps = { goal: GroupPlanDetail['goal']; most: number };

const GoalForm = ({ goal, most }: FormProps) => {
  const words = usePlanWords();
  const { plan, actions } = useOpenPlan();
  const [level, setLevel] = useState<'1F' | '1S/2F'>(goal?.level ?? '1S/2F');
  const [pupils, setPupils] = useState(String(goal?.pupils ?? ''));
  const count = Number(pupils);
  const valid = pupils !== '' && Number.isInteger(count) && count >= 0 && count <= most;
  const changed = level !== goal?.level || count !== goal.pupils;
  const save = () =>
    void actions.act(() => planRequests.change(plan, { goal: { level, pupils: count } }), words('goal.saved'));
  return (
    <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, margin: '16px 0' }}>
      <TextField
        type="number"
        label={words('goal.pupils')}
        value={pupils}
        onChange={({ target }) => setPupils(target.value)}
        error={!valid && pupils !== ''}
        slotProps={{ htmlInput: { min: 0, max: most }, inputLabel: { shrink: true } }}
        sx={{ width: 110 }}
      />
      <SelectField
        label={words('goal.level')}
        value={level}
        choices={(['1F', '1S/2F'] as const).map((one) => ({ value: one, label: levelName(one, plan.domain) }))}
        onChange={(value) => setLevel(value as typeof level)}
      />
      <Button disabled={!valid || !changed} onClick={save}>
        {words('goal.set')}
      </Button>
    </Box>
  );
};
