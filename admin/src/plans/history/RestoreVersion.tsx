import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { GroupPlanDetail, PlanVersion } from '#contract/group-plans';
import { planRequests } from '../plan-requests';
import { usePlan } from '../use-plan';
import { usePlanWords } from '../use-plan-words';

type Props = { plan: GroupPlanDetail; version: PlanVersion; onDone: () => void };

/** The old version becomes the newest: what stood there now is kept as one before it. */
export const RestoreVersion = ({ plan, version: { key, version: former }, onDone }: Props) => {
  const words = usePlanWords();
  const notify = useNotify();
  const client = useQueryClient();
  const actions = usePlan(plan);
  const section = plan.sections.find((one) => one.key === key);
  if (!(section ? section.may.write : plan.may.write)) return null;
  const restore = async () => {
    const version = section?.version ?? plan.pupilsVersion;
    const done = await actions.act(async () => {
      const { plan: next, left, kept } = await planRequests.restore(plan.id, key, { version, former });
      const said = { version: former, left, kept };
      notify(words(key === 'pupils' ? 'history.restoredPupils' : 'history.restored', said), { type: 'success' });
      return next;
    });
    await client.invalidateQueries({ queryKey: ['group-plan-versions', plan.id] });
    if (done) onDone();
  };
  return (
    <Button
      variant="contained"
      color="primary"
      aria-label={words('history.restoreOf', { version: former })}
      onClick={() => void restore()}
    >
      {words('history.restore')}
    </Button>
  );
};
