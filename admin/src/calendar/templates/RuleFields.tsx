import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { EventAudience } from '#contract/events';
import { type PlanRule, RuleForm } from '#contract/year-plans';
import { eventKinds, type EventKind } from '#domain/calendar/event-kinds';
import { partyRoles } from '#domain/year-plan/template';
import { SelectField } from '../../figures/SelectField';
import { TimeField } from '../event/MoveDialog';
import { useCalendarWords } from '../use-calendar-words';
import { withForm } from './rule-form';
import { WhenRuleFields } from './WhenRuleFields';

type Props = { rule: PlanRule; onChange: (rule: PlanRule) => void };

/** What a rule is made of, field by field; the sentence above it changes along. */
export const RuleFields = ({ rule, onChange }: Props) => {
  const words = useCalendarWords();
  const set = (part: Partial<PlanRule>) => onChange({ ...rule, ...part });
  const kinds = eventKinds.filter((kind) => kind !== 'testPeriod');
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, maxWidth: 720, paddingTop: 2 }}
    >
      <TextField
        label={words('templates.field.title')}
        value={rule.title}
        onChange={({ target }) => set({ title: target.value })}
        required
        slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
      />
      <SelectField
        label={words('templates.field.kind')}
        value={rule.kind}
        choices={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => set({ kind: kind as EventKind })}
      />
      <SelectField
        label={words('templates.field.what')}
        value={rule.when.what}
        choices={RuleForm.options.map((value) => ({ value, label: words(`templates.form.${value}`) }))}
        onChange={(what) => onChange(withForm(rule, what as PlanRule['when']['what']))}
      />
      <WhenRuleFields when={rule.when} onChange={(when) => set({ when })} />
      <TimeField
        label={words('templates.field.startTime')}
        value={rule.startTime}
        onChange={(startTime) => startTime !== '' && set({ startTime })}
      />
      <NumberField
        label={words('templates.field.durationMinutes')}
        value={rule.durationMinutes}
        min={10}
        max={600}
        onChange={(durationMinutes) => set({ durationMinutes })}
      />
      <NumberField
        label={words('templates.field.preparationDays')}
        value={rule.preparationDays}
        min={0}
        max={60}
        onChange={(preparationDays) => set({ preparationDays })}
      />
      <SelectField
        label={words('templates.field.audience')}
        value={rule.audience}
        choices={EventAudience.options
          .filter((one) => one !== 'board')
          .map((value) => ({ value, label: words(`audience.${value}`) }))}
        onChange={(audience) => set({ audience: audience as PlanRule['audience'] })}
      />
      <People rule={rule} set={set} />
    </Box>
  );
};

type NumberProps = { label: string; value: number; min: number; max: number; onChange: (value: number) => void };

export const NumberField = ({ label, value, min, max, onChange }: NumberProps) => (
  <TextField
    type="number"
    label={label}
    value={value}
    onChange={({ target }) => onChange(Math.min(max, Math.max(min, Math.round(Number(target.value)))))}
    slotProps={{ htmlInput: { min, max }, inputLabel: { shrink: true } }}
  />
);

const People = ({ rule, set }: { rule: PlanRule; set: (part: Partial<PlanRule>) => void }) => {
  const words = useCalendarWords();
  const isEach = rule.when.what === 'perTeacherBetween';
  const offered = partyRoles.filter((role) => role !== 'teacher' || isEach);
  const turn = (role: PlanRule['people'][number], isIn: boolean) => {
    const people = isIn ? [...rule.people, role] : rule.people.filter((one) => one !== role);
    // Somebody is the owner, and what is laid per teacher is laid with that teacher.
    if (people.length > 0 && (!isEach || people.includes('teacher'))) set({ people });
  };
  return (
    <Box component="fieldset" sx={{ gridColumn: '1 / -1', border: 0, margin: 0, padding: 0 }}>
      <Typography component="legend" sx={{ padding: 0, fontWeight: 600 }}>
        {words('templates.field.people')}
      </Typography>
      {offered.map((role) => (
        <FormControlLabel
          key={role}
          control={<Checkbox checked={rule.people.includes(role)} onChange={(_event, isIn) => turn(role, isIn)} />}
          label={words(`templates.role.${role}`)}
        />
      ))}
    </Box>
  );
};
