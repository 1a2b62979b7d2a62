import { Alert, Box, Button, TextField } from '@mui/material';
import { type FormEvent, useMemo } from 'react';
import { useNotify } from 'react-admin';
import type { CalendarTemplate, PlanRule } from '#contract/year-plans';
import { useKeptForm } from '../../autosave/use-kept-form';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { useCalendarWords } from '../use-calendar-words';
import { weeksFrom } from './rule-form';
import { RulesCard } from './RulesCard';

export type TemplateText = { name: string; weeks: string; rules: readonly PlanRule[] };

const textOf = ({ name, neverWeeks, rules }: CalendarTemplate): TemplateText => ({
  name,
  weeks: neverWeeks.join(', '),
  rules,
});

/** Name, weeks and rules of a template; what is changed stays in this tab until it is saved. */
export const TemplateForm = ({ template }: { template: CalendarTemplate }) => {
  const words = useCalendarWords();
  const notify = useNotify();
  const at = `/calendar-templates/${template.id}`;
  const fresh = useMemo(() => textOf(template), [template]);
  const form = useKeptForm({
    name: `calendarTemplate.${template.id}`,
    fresh,
    version: template.version,
    send: ({ name, rules, weeks }, version) =>
      request<CalendarTemplate>(at, {
        method: 'PATCH',
        version,
        body: { name: name.trim(), rules, neverWeeks: weeksFrom(weeks) ?? [] },
      }).finally(() => queryClient.invalidateQueries({ queryKey: ['calendar-templates'] })),
    onSaved: () => {
      notify(words('templates.saved'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['year-plans'] });
    },
  });
  const { text, change, save, forget, isKept, state } = form;
  const areWeeksRight = weeksFrom(text.weeks) !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Box component="form" onSubmit={submit}>
      <Stack>
        {isKept && state === 'open' && (
          <Alert severity="info" action={<Button onClick={forget}>{words('templates.forget')}</Button>}>
            {words('templates.kept')}
          </Alert>
        )}
        {state === 'stale' && (
          <Alert severity="warning">
            {words('templates.stale', { name: template.name, count: template.rules.length })}
          </Alert>
        )}
        <SectionCard title={words('templates.name')}>
          <Box sx={{ display: 'grid', gap: 2, maxWidth: 560, paddingTop: 1 }}>
            <TextField
              label={words('templates.name')}
              value={text.name}
              onChange={({ target }) => change({ name: target.value })}
              required
              slotProps={{ htmlInput: { maxLength: 100 }, inputLabel: { shrink: true } }}
            />
            <TextField
              label={`${words('templates.never')}: ${words('templates.neverLabel').toLowerCase()}`}
              helperText={words(areWeeksRight ? 'templates.neverHelp' : 'templates.neverWrong')}
              error={!areWeeksRight}
              value={text.weeks}
              onChange={({ target }) => change({ weeks: target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Box>
        </SectionCard>
        <RulesCard rules={text.rules} onChange={(rules) => change({ rules })} />
        <div>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={state === 'sending' || !areWeeksRight || text.name.trim() === ''}
          >
            {words('templates.save')}
          </Button>
        </div>
      </Stack>
    </Box>
  );
};
