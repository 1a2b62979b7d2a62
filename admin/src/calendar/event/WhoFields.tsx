import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import { EventAudience } from '#contract/events';
import { SelectField } from '../../figures/SelectField';
import { useCalendarWords } from '../use-calendar-words';
import { type Named, usePeople } from '../use-people';
import type { FieldsProps } from './EventFields';
import { eventPlacesOf } from './event-places';

/** Whose it is, for whom, and who is named beside them. */
export const WhoFields = ({ me, text, change }: FieldsProps) => {
  const words = useCalendarWords();
  const people = usePeople(text.schoolId);
  const { isOwn } = eventPlacesOf(me);
  const fitting = EventAudience.options.filter(
    (one) => one === 'people' || (one === 'board') === (text.schoolId === ''),
  );
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
      {!isOwn && (
        <SelectField
          label={words('form.owner')}
          value={text.ownerId}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ownerId) => change({ ownerId })}
        />
      )}
      <SelectField
        label={words('form.audience')}
        value={text.audience}
        choices={fitting.map((value) => ({ value, label: words(`audience.${value}`) }))}
        onChange={(audience) => change({ audience: audience as (typeof fitting)[number] })}
      />
      <Participants people={people.filter(({ id }) => id !== text.ownerId)} text={text} change={change} />
      <TextField
        type="number"
        label={words('form.preparationDays')}
        helperText={words('form.preparationHelp')}
        value={text.preparationDays}
        onChange={({ target }) => change({ preparationDays: target.value })}
        slotProps={{ htmlInput: { min: 0, max: 60 }, inputLabel: { shrink: true } }}
      />
    </Box>
  );
};

type ParticipantsProps = Pick<FieldsProps, 'text' | 'change'> & { people: readonly Named[] };

const Participants = ({ people, text: { participantIds }, change }: ParticipantsProps) => {
  const words = useCalendarWords();
  const help = useId();
  const turn = (id: string, isIn: boolean) =>
    change({ participantIds: isIn ? [...participantIds, id] : participantIds.filter((one) => one !== id) });
  if (people.length === 0) return null;
  return (
    <Box component="fieldset" aria-describedby={help} sx={{ border: 0, margin: 0, padding: 0 }}>
      <Typography component="legend" sx={{ padding: 0, fontWeight: 600 }}>
        {words('form.participants')}
      </Typography>
      <Typography id={help} variant="body2" color="textSecondary">
        {words('form.participantsHelp')}
      </Typography>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, maxHeight: 320, overflowY: 'auto' }}
      >
        {people.map(({ id, name }) => (
          <FormControlLabel
            key={id}
            control={<Checkbox checked={participantIds.includes(id)} onChange={(_event, isIn) => turn(id, isIn)} />}
            label={name}
          />
        ))}
      </Box>
    </Box>
  );
};
