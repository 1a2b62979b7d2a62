import { Button, Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { CalendarEvent, SeriesPart } from '#contract/events';
import { addDays } from '#domain/calendar/day';
import { FormDialog } from '../../cycles/FormDialog';
import { FieldRow } from '../../layout/FieldRow';
import { DayField } from '../../layout/DayField';
import { whenOf } from '../calendar-sentences';
import { useSaying } from '../use-saying';
import { ApplyField } from './ApplyField';
import { useMoveEvent } from './use-move-event';

type Props = { event: CalendarEvent; onClose: () => void };

/** Another day, and another time where it has one, without dragging. */
export const MoveDialog = ({ event, onClose }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const { startsOn, startTime, endTime } = event;
  const [to, setTo] = useState({ startsOn, startTime, endTime });
  const [apply, setApply] = useState<SeriesPart>('this');
  const move = useMoveEvent();
  const hasTimes = startTime !== null;
  const submit = () => {
    const times = hasTimes && { startTime: to.startTime, endTime: to.endTime };
    move.mutate({ event, to: { startsOn: to.startsOn, ...times }, apply });
    onClose();
  };
  return (
    <FormDialog
      title={words('move.title', { title: event.title })}
      verb={words('move.submit')}
      disabled={to.startsOn === '' || to.startTime === '' || to.endTime === ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography>{words('move.now', { when: whenOf(event, saying) })}</Typography>
      <DayField
        required
        label={words('move.day')}
        value={to.startsOn}
        onChange={(day) => setTo({ ...to, startsOn: day })}
      />
      <Box role="group" aria-label={words('move.quick')} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {quick.map(({ key, days }) => (
          <Button
            key={key}
            size="small"
            onClick={() => setTo({ ...to, startsOn: addDays(to.startsOn || startsOn, days) })}
          >
            {words(`move.${key}`)}
          </Button>
        ))}
      </Box>
      {hasTimes && (
        <FieldRow>
          <TimeField
            label={words('move.start')}
            value={to.startTime ?? ''}
            onChange={(time) => setTo({ ...to, startTime: time })}
          />
          <TimeField
            label={words('move.end')}
            value={to.endTime ?? ''}
            onChange={(time) => setTo({ ...to, endTime: time })}
          />
        </FieldRow>
      )}
      {event.seriesId && <ApplyField value={apply} onChange={setApply} />}
    </FormDialog>
  );
};

const quick = [
  { key: 'dayEarlier', days: -1 },
  { key: 'dayLater', days: 1 },
  { key: 'weekEarlier', days: -7 },
  { key: 'weekLater', days: 7 },
] as const;

type TimeProps = { label: string; value: string; onChange: (time: string) => void };

export const TimeField = ({ label, value, onChange }: TimeProps) => (
  <TextField
    type="time"
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    required
    slotProps={{ inputLabel: { shrink: true } }}
  />
);
