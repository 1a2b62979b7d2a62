import { Box, TextField } from '@mui/material';
import type { EventKind } from '#domain/calendar/event-kinds';
import { useSchools } from '../../cycles/use-schools';
import { SelectField } from '../../figures/SelectField';
import { useCalendarWords } from '../use-calendar-words';
import type { FieldsProps } from './EventFields';
import { eventPlacesOf, kindsAt } from './event-places';

/** Title, kind, school, place and what it is about. The school is chosen once. */
export const WhatFields = ({ me, text, change, isNew }: FieldsProps) => {
  const words = useCalendarWords();
  const places = eventPlacesOf(me);
  const { isBoard } = places;
  const all = useSchools('event.read');
  const schools = isBoard ? all : places.schools;
  const kinds = kindsAt(places, text.schoolId);
  const atSchool = (schoolId: string) => {
    const there = kindsAt(places, schoolId);
    const kind = there.includes(text.kind) ? text.kind : (there[0] ?? text.kind);
    const audience = schoolId === '' ? 'board' : kind === 'talkBoardLeader' ? 'people' : 'team';
    change({ schoolId, kind, audience, participantIds: [] });
  };
  const shrink = { inputLabel: { shrink: true } };
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
      <TextField
        label={words('form.name')}
        value={text.title}
        onChange={({ target }) => change({ title: target.value })}
        required
        slotProps={{ htmlInput: { maxLength: 200 }, ...shrink }}
      />
      <SelectField
        label={words('form.kind')}
        value={text.kind}
        choices={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => change({ kind: kind as EventKind })}
      />
      {isNew && (isBoard || schools.length > 1) && (
        <SelectField
          label={words('form.school')}
          value={text.schoolId}
          {...(isBoard && { all: words('form.wholeBoard') })}
          choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={atSchool}
        />
      )}
      <TextField
        label={words('form.place')}
        value={text.place}
        onChange={({ target }) => change({ place: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 }, ...shrink }}
      />
      <TextField
        label={words('form.description')}
        value={text.description}
        onChange={({ target }) => change({ description: target.value })}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 4000 }, ...shrink }}
      />
    </Box>
  );
};
