import MoveIcon from '@mui/icons-material/SwapHorizOutlined';
import { Box, IconButton, Menu, MenuItem } from '@mui/material';
import { type DragEvent, useState } from 'react';
import type { PlanPupil } from '#contract/group-plans';
import { type NeedGroup, needGroups } from '#domain/group-plans/need-groups';
import { useFormats } from '../../figures/use-formats';
import { tokens } from '../../theme/tokens';
import { useOpenPlan } from '../plan-context';
import { chanceShort, growthShort, levelShort } from '../plan-sentences';
import { type PlanWords, usePlanWords } from '../use-plan-words';
import { dragType } from './NeedGroupColumn';

type Props = { pupil: PlanPupil; onMove: (to: NeedGroup) => void };

export const PupilRow = ({ pupil, onMove }: Props) => {
  const words = usePlanWords();
  const formats = useFormats();
  const { plan } = useOpenPlan();
  const movable = plan.may.write && pupil.left === null;
  const remarks = remarksOf(pupil, words);
  // Below year group 5 there is no chance yet: then the level of today.
  const standing = pupil.chance === null ? levelShort(pupil, plan, words) : chanceShort(pupil.chance, words);
  return (
    <Box
      component="li"
      draggable={movable}
      onDragStart={(event: DragEvent) => event.dataTransfer.setData(dragType, pupil.id)}
      sx={rowStyle}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'baseline' }}>
        <Box component="span" sx={{ flex: '1 1 120px' }}>
          {pupil.label}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: 14 }}>
          {standing} · {growthShort(pupil, words, formats)}
        </Box>
        {remarks.length > 0 && (
          <Box component="span" sx={{ flexBasis: '100%', fontSize: 14, color: 'text.secondary' }}>
            {remarks.join(' · ')}
          </Box>
        )}
      </Box>
      {movable && <MoveButton pupil={pupil} onMove={onMove} />}
    </Box>
  );
};

function remarksOf({ reason, proposed, needGroup, before, left }: PlanPupil, words: PlanWords): string[] {
  const named = (group: NeedGroup) => words(`need.${group}`).toLowerCase();
  return [
    reason !== null && words('placing.wasProposed', { group: named(proposed), reason }),
    before !== null && before !== needGroup && words('placing.before', { group: named(before) }),
    left !== null && (left.groupName ? words('placing.leftTo', { group: left.groupName }) : words('placing.left')),
  ].filter((remark) => remark !== false);
}

const MoveButton = ({ pupil, onMove }: Props) => {
  const words = usePlanWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (to: NeedGroup) => {
    setAnchor(null);
    onMove(to);
  };
  return (
    <>
      <IconButton
        size="small"
        className="noprint"
        aria-haspopup="menu"
        aria-label={words('placing.move', { name: pupil.label })}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoveIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {needGroups
          .filter((group) => group !== pupil.needGroup)
          .map((group) => (
            <MenuItem key={group} onClick={() => choose(group)}>
              {words('placing.to', { group: words(`need.${group}`).toLowerCase() })}
            </MenuItem>
          ))}
      </Menu>
    </>
  );
};

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '0 4px',
  alignItems: 'center',
  minHeight: 40,
  padding: '2px 0',
  borderTop: `1px solid ${tokens.line}`,
  overflowWrap: 'anywhere',
  '@media print': { minHeight: 0, lineHeight: '17px' },
} as const;
