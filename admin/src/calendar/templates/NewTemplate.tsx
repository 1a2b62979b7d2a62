import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { CalendarTemplate, CalendarTemplateCreate } from '#contract/year-plans';
import { reachesBoard } from '../../cycles/places';
import { useSchools } from '../../cycles/use-schools';
import { SectionCard } from '../../figures/SectionCard';
import { SelectField } from '../../figures/SelectField';
import { useAction } from '../../figures/use-action';
import { Failure } from '../../figures/Notice';
import { request } from '../../providers/http';
import { useMe } from '../../providers/me';
import { queryClient } from '../../providers/query-client';
import { useCalendarWords } from '../use-calendar-words';

/** A template of one's own, beginning with what Koers proposes or with another one. */
export const NewTemplate = ({ templates }: { templates: readonly CalendarTemplate[] }) => {
  const words = useCalendarWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const me = useMe();
  const schools = useSchools('schoolCalendar.edit');
  const isBoard = me !== null && reachesBoard(me, 'boardCalendar.edit');
  const [text, setText] = useState({ name: '', copyOf: '', schoolId: '' });
  const schoolId = text.schoolId || (isBoard ? '' : (schools[0]?.id ?? ''));
  const make = useAction((body: CalendarTemplateCreate) =>
    request<CalendarTemplate>('/calendar-templates', { method: 'POST', body }),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name: text.name.trim(), schoolId: schoolId || null, copyOf: text.copyOf || null };
    const made = await make.run(body);
    if (!made) return;
    notify(words('templates.made'), { type: 'success' });
    await queryClient.invalidateQueries({ queryKey: ['calendar-templates'] });
    await navigate(`/calendar-templates/${made.id}`);
  };
  return (
    <SectionCard title={words('templates.new')}>
      {make.error !== null && <Failure error={make.error} />}
      <Box
        component="form"
        onSubmit={(event: FormEvent) => void submit(event)}
        sx={{ display: 'grid', gap: 2, maxWidth: 560 }}
      >
        <TextField
          label={words('templates.name')}
          value={text.name}
          onChange={({ target }) => setText({ ...text, name: target.value })}
          required
          slotProps={{ htmlInput: { maxLength: 100 }, inputLabel: { shrink: true } }}
        />
        {schools.length + (isBoard ? 1 : 0) > 1 && (
          <SelectField
            label={words('form.school')}
            value={schoolId}
            {...(isBoard && { all: words('form.wholeBoard') })}
            choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen) => setText({ ...text, schoolId: chosen })}
          />
        )}
        <SelectField
          label={words('templates.copyOf')}
          value={text.copyOf}
          all={words('planner.koersTemplate')}
          choices={templates.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(copyOf) => setText({ ...text, copyOf })}
        />
        <div>
          <Button type="submit" variant="contained" color="primary" disabled={make.pending || text.name.trim() === ''}>
            {words('templates.make')}
          </Button>
        </div>
      </Box>
    </SectionCard>
  );
};
