import { Button } from '@mui/material';
import { useState } from 'react';
import type { GroupPlan } from '#contract/group-plans';
import { planStates } from '#domain/group-plans/plan-state';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { useOpenPlan } from './plan-context';
import { planRequests } from './plan-requests';
import { usePlanWords } from './use-plan-words';

/** The next step as the one primary button, a step back beside it. */
export const StateButtons = () => {
  const words = usePlanWords();
  const { plan, actions } = useOpenPlan();
  const [asking, setAsking] = useState(false);
  const at = planStates.indexOf(plan.state);
  const bring = (to: GroupPlan['state']) =>
    void actions.act(() => planRequests.bring(plan, to), words('verb.done', { state: words(`state.${to}`) }));
  const ready = (is: boolean) =>
    void actions.act(() => planRequests.change(plan, { ready: is }), is ? words('verb.askedReady') : undefined);
  const mayAsk = plan.may.write && plan.state === 'draft' && !plan.may.states.includes('discussed');
  const step = (to: GroupPlan['state']) => (to === 'evaluated' ? setAsking(true) : bring(to));
  return (
    <>
      {plan.may.states.map((to) =>
        planStates.indexOf(to) > at ? (
          <Button key={to} variant="contained" color="primary" onClick={() => step(to)}>
            {words(`verb.${to as 'discussed' | 'inUse' | 'evaluated'}`)}
          </Button>
        ) : (
          <Button key={to} onClick={() => bring(to)}>
            {words('verb.backTo', { state: words(`state.${to}`) })}
          </Button>
        ),
      )}
      {mayAsk && (
        <Button
          {...(plan.readyAt === null && { variant: 'contained' as const, color: 'primary' as const })}
          onClick={() => ready(plan.readyAt === null)}
        >
          {words(plan.readyAt === null ? 'verb.ready' : 'verb.unready')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={words('verb.evaluateTitle')}
        text={words('verb.evaluateText')}
        confirm={words('verb.evaluated')}
        onConfirm={() => {
          setAsking(false);
          bring('evaluated');
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
