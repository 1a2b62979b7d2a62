import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { memberParts, workgroupHints } from '#domain/cycle/workgroup';
import { type Chosen, chosenWith, type Colleague } from './members';
import { useCycleWords } from './use-cycle-words';
import { WorkgroupHints } from './WorkgroupHints';

type Props = { people: readonly Colleague[]; chosen: Chosen; onChange: (chosen: Chosen) => void };

/** Who is in the werkgroep, ticked per part; what is missing is said gently while one chooses. */
export const WorkgroupPicker = ({ people, chosen, onChange }: Props) => {
  const words = useCycleWords();
  if (people.length === 0) return <Typography color="textSecondary">{words('workgroup.noTeam')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {memberParts.map((part) => {
        const able = people.filter(({ id, roles }) => roles.includes(part) || chosen[id] === part);
        return (
          able.length > 0 && (
            <Box key={part} component="fieldset" sx={fieldsetStyle}>
              <legend>{words(`workgroup.part.${part}`)}</legend>
              {able.map(({ id, name }) => (
                <FormControlLabel
                  key={id}
                  control={
                    <Checkbox
                      checked={chosen[id] === part}
                      onChange={() => onChange(chosenWith(chosen, { id, part }))}
                    />
                  }
                  label={name}
                />
              ))}
            </Box>
          )
        );
      })}
      <WorkgroupHints hints={workgroupHints(Object.values(chosen))} />
    </Box>
  );
};

const fieldsetStyle = {
  border: 0,
  margin: 0,
  padding: 0,
  minWidth: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(230px, 1fr))' },
  '& legend': { padding: 0, fontWeight: 600 },
  '& label': { margin: 0 },
} as const;
