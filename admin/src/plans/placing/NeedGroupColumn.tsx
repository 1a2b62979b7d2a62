import { Box, Typography } from '@mui/material';
import { type DragEvent, useId, useState } from 'react';
import type { PlanPupil } from '#contract/group-plans';
import type { NeedGroup } from '#domain/group-plans/need-groups';
import { tokens } from '../../theme/tokens';
import { useOpenPlan } from '../plan-context';
import { usePlanWords } from '../use-plan-words';
import type { Move } from './PlacingCard';
import { PupilRow } from './PupilRow';

type Props = { group: NeedGroup; pupils: readonly PlanPupil[]; onMove: (move: Move) => void };

/** What is dragged names the pupil by id: nothing else may leave the page with it. */
export const dragType = 'application/x-koers-pupil';

export const NeedGroupColumn = ({ group, pupils, onMove }: Props) => {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const pupil = plan.pupils.find((one) => one.id === event.dataTransfer.getData(dragType));
    if (pupil && pupil.needGroup !== group) onMove({ pupil, to: group });
  };
  return (
    <Box
      component="section"
      aria-labelledby={id}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        border: `1px solid ${over ? tokens.primary : tokens.line}`,
        borderRadius: '8px',
        padding: '10px 12px',
        minWidth: 0,
        backgroundColor: over ? tokens.primaryTint : tokens.paper,
        '@media print': { padding: '4pt 6pt' },
      }}
    >
      <Typography variant="h3" id={id}>
        {words(`need.${group}`)}{' '}
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {pupils.length}
        </Box>
      </Typography>
      <Typography variant="body2" color="textSecondary" className="noprint">
        {words(plan.pupils.some(({ chance }) => chance !== null) ? `needRule.${group}` : `needRuleYoung.${group}`)}
      </Typography>
      {pupils.length === 0 ? (
        <Typography variant="body2" sx={{ padding: '8px 0' }}>
          {words('placing.empty')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', margin: '6px 0 0', padding: 0 }}>
          {pupils.map((pupil) => (
            <PupilRow key={pupil.id} pupil={pupil} onMove={(to) => onMove({ pupil, to })} />
          ))}
        </Box>
      )}
    </Box>
  );
};
