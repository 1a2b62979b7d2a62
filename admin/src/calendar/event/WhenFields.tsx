import { Box, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { SelectField } from '../../figures/SelectField';
import { FieldRow } from '../../layout/FieldRow';
import { DayField } from '../../surveys/SurveyFields';
import { useCalendarWords } from '../use-calendar-words';
import type { FieldsProps } from './EventFields';
import { withStart } from './event-form';
import { TimeField } from './MoveDialog';
import { type RepeatKind, repeatKinds } from './repeat';

/** Days, times and, of what is new, how it is repeated. */
export const WhenFields = ({ text, change, isNew }: FieldsProps) => {
  const words = useCalendarWords();
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
      <FieldRow>
        <DayField
          label={words('form.startsOn')}
          value={text.startsOn}
          onChange={(day) => change(withStart(text, day))}
        />
        <DayField label={words('form.endsOn')} value={text.endsOn} onChange={(endsOn) => change({ endsOn })} />
      </FieldRow>
      <FormControlLabel
        control={<Checkbox checked={text.wholeDay} onChange={(_event, wholeDay) => change({ wholeDay })} />}
        label={words('form.wholeDay')}
      />
      {!text.wholeDay && (
        <FieldRow>
          <TimeField
            label={words('form.startTime')}
            value={text.startTime}
            onChange={(startTime) => change({ startTime })}
          />
          <TimeField label={words('form.endTime')} value={text.endTime} onChange={(endTime) => change({ endTime })} />
        </FieldRow>
      )}
      {isNew && <RepeatFields text={text} change={change} />}
    </Box>
  );
};

const RepeatFields = ({ text: { repeat }, change }: Pick<FieldsProps, 'text' | 'change'>) => {
  const words = useCalendarWords();
  const set = (part: Partial<typeof repeat>) => change({ repeat: { ...repeat, ...part } });
  return (
    <>
      <SelectField
        label={words('repeat.label')}
        value={repeat.kind}
        choices={repeatKinds.map((value) => ({ value, label: words(`repeat.${value}`) }))}
        onChange={(kind) => set({ kind: kind as RepeatKind })}
      />
      {repeat.kind === 'weeks' && (
        <TextField
          type="number"
          label={words('repeat.every')}
          value={repeat.every}
          onChange={({ target }) => set({ every: target.value })}
          slotProps={{ htmlInput: { min: 1, max: 26 }, inputLabel: { shrink: true } }}
        />
      )}
      {repeat.kind !== 'none' && (
        <TextField
          type="date"
          label={words('repeat.until')}
          helperText={words('repeat.untilHelp')}
          value={repeat.until}
          onChange={({ target }) => set({ until: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    </>
  );
};
