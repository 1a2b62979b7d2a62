import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { ReactNode } from 'react';
import { FieldRow } from '../../layout/FieldRow';
import { DayField } from '../../layout/DayField';
import { useCalendarWords } from '../use-calendar-words';
import type { FieldsProps } from './EventFields';
import { withStart } from './event-form';
import { TimeField } from './MoveDialog';
import { RepeatFields } from './RepeatFields';

type Props = FieldsProps & { /** Of an event of a series: its other rule. */ series: ReactNode };

/** Days, times and how it is repeated. */
export const WhenFields = ({ text, change, isNew, series }: Props) => {
  const words = useCalendarWords();
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
      <FieldRow>
        <DayField
          required
          label={words('form.startsOn')}
          value={text.startsOn}
          onChange={(day) => change(withStart(text, day))}
        />
        <DayField required label={words('form.endsOn')} value={text.endsOn} onChange={(endsOn) => change({ endsOn })} />
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
      {isNew ? <RepeatFields text={text} change={change} /> : series}
    </Box>
  );
};
