import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { PlanPupil } from '#contract/group-plans';
import { type NeedGroup, needGroups } from '#domain/group-plans/need-groups';
import { Folded } from '../../figures/Folded';
import { levelName } from '../../figures/level-words';
import { PlanCard } from '../cards/PlanCard';
import { useOpenPlan } from '../plan-context';
import { planRequests } from '../plan-requests';
import { usePlanWords } from '../use-plan-words';
import { NeedGroupColumn } from './NeedGroupColumn';
import { ReasonDialog } from './ReasonDialog';

export type Move = { pupil: PlanPupil; to: NeedGroup };

/** Every pupil in a need group: as the rule proposes, or moved with a reason. */
export const PlacingCard = () => {
  const words = usePlanWords();
  const { plan, actions } = useOpenPlan();
  const [asking, setAsking] = useState<Move | null>(null);
  const level = levelName('1S/2F', plan.domain);
  const move = async ({ pupil, to }: Move, reason: string | null) => {
    setAsking(null);
    const change = { pupilId: pupil.id, needGroup: to, reason };
    const said = words('placing.moved', { name: pupil.label, group: words(`need.${to}`).toLowerCase() });
    await actions.act(() => planRequests.move(plan.id, plan.pupilsVersion, change), said);
  };
  const onMove = (asked: Move) => (asked.to === asked.pupil.proposed ? void move(asked, null) : setAsking(asked));
  return (
    <PlanCard title={words('placing.title')} parts={['pupils']}>
      <Changed />
      <Box className="noprint">
        <Folded show={words('placing.rule')} hide={words('placing.hideRule')}>
          <Typography sx={{ maxWidth: '72ch', marginBottom: 1 }}>{words('placing.ruleText', { level })}</Typography>
        </Folded>
      </Box>
      <Box sx={columnsStyle}>
        {needGroups.map((group) => (
          <NeedGroupColumn
            key={group}
            group={group}
            pupils={plan.pupils.filter(({ needGroup }) => needGroup === group)}
            onMove={onMove}
          />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" className="noprint" sx={{ marginTop: 1 }}>
        {words('placing.note')}
      </Typography>
      {asking && (
        <ReasonDialog
          move={asking}
          onConfirm={(reason) => void move(asking, reason)}
          onCancel={() => setAsking(null)}
        />
      )}
    </PlanCard>
  );
};

/** Who came, who went and what was measured since the proposal. */
const Changed = () => {
  const words = usePlanWords();
  const { plan, actions } = useOpenPlan();
  const { movedOn, unplaced, remarks } = plan;
  const gone = movedOn + plan.pupils.filter(({ left }) => left !== null).length;
  const newer = remarks.includes('resultsSince');
  if (gone + unplaced === 0 && !newer) return null;
  const renew = () =>
    void actions.act(() => planRequests.propose(plan.id, plan.pupilsVersion), words('placing.renewed'));
  return (
    <Alert
      severity="info"
      className="noprint"
      sx={{ marginBottom: 1.5 }}
      action={
        plan.may.write && (
          <Button size="small" onClick={renew}>
            {words('placing.renew')}
          </Button>
        )
      }
    >
      {[
        gone > 0 && words('placing.movedOn', { smart_count: gone }),
        unplaced > 0 && words('placing.unplaced', { smart_count: unplaced }),
        newer && words('placing.newer'),
      ]
        .filter(Boolean)
        .join(' ')}
    </Alert>
  );
};

const columnsStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr', md: 'repeat(3, minmax(0, 1fr))' },
  '@media print': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8pt' },
} as const;
