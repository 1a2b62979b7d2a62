import { Box, Typography } from '@mui/material';
import type { CycleDetail } from '#contract/cycles';
import { SelectField } from '../../figures/SelectField';
import { onPaper } from '../on-paper';
import { useCycleStep } from '../use-cycle-step';
import { useCycleWords } from '../use-cycle-words';

/** Who keeps it going. */
export const Owner = ({ cycle: { id, version, ownerId, ownerName, team, may } }: { cycle: CycleDetail }) => {
  const words = useCycleWords();
  const { mutate } = useCycleStep();
  const known = team.some((one) => one.id === ownerId) || ownerId === null;
  const gone = known || ownerId === null ? [] : [{ value: ownerId, label: ownerName ?? '' }];
  const choose = (chosen: string) =>
    mutate({ path: `/cycles/${id}`, method: 'PATCH', version, body: { ownerId: chosen || null }, said: 'owner.saved' });
  return (
    <Box>
      <Typography variant="h3">{words('owner.title')}</Typography>
      <Typography color="textSecondary" sx={{ marginBottom: 1.5 }}>
        {words('owner.help')}
      </Typography>
      <Typography sx={may.edit ? onPaper : {}}>{ownerName ?? words('noOwner')}</Typography>
      {may.edit && (
        <Box sx={{ display: 'grid', maxWidth: 420 }} className="noprint">
          <SelectField
            label={words('owner.label')}
            value={ownerId ?? ''}
            all={words('field.nobody')}
            choices={[...team.map((one) => ({ value: one.id, label: one.name })), ...gone]}
            onChange={choose}
          />
        </Box>
      )}
    </Box>
  );
};
