import { Box, Button } from '@mui/material';
import type { GuardedHour, GuardedHours } from '#contract/calendar-days';
import { Domain } from '#contract/primitives';
import { SelectField } from '../../figures/SelectField';
import { TimeField } from '../event/MoveDialog';
import { useSaying } from '../use-saying';
import { DateDialog } from './DateDialog';
import { toldOfHours } from './date-differences';
import { useDateForm } from './use-date-form';

/** The lessons one group guards, a line a lesson. */
export const GuardedHoursDialog = ({ group, onClose }: { group: GuardedHours; onClose: () => void }) => {
  const saying = useSaying();
  const { words } = saying;
  const form = useDateForm({
    name: `guardedHours.${group.id}`,
    fresh: { hours: group.hours },
    version: group.version,
    call: (body) => ({ path: `/guarded-hours/${group.id}`, method: 'PUT', body }),
    said: 'dates.saved',
    onClose,
  });
  const { text, change } = form;
  const { hours } = text;
  const set = (at: number, part: Partial<GuardedHour>) =>
    change({ hours: hours.map((hour, one) => (one === at ? { ...hour, ...part } : hour)) });
  const drop = (at: number) => change({ hours: hours.filter((_hour, one) => one !== at) });
  const add = () =>
    change({ hours: [...hours, { weekday: 1, startTime: '08:45', endTime: '09:45', domain: 'rekenen' }] });
  return (
    <DateDialog
      title={`${words('dates.guarded')}: ${group.groupName}`}
      form={form}
      isWhole={hours.every(({ startTime, endTime }) => startTime !== '' && endTime > startTime)}
      told={toldOfHours(hours, group.hours, saying)}
      onClose={onClose}
    >
      {hours.map((hour, at) => (
        <HourFields key={at} at={at} hour={hour} set={(part) => set(at, part)} drop={() => drop(at)} />
      ))}
      <Button onClick={add} disabled={hours.length >= 40}>
        {words('dates.hourAdd')}
      </Button>
    </DateDialog>
  );
};

type HourProps = { at: number; hour: GuardedHour; set: (part: Partial<GuardedHour>) => void; drop: () => void };

const HourFields = ({ at, hour, set, drop }: HourProps) => {
  const { words } = useSaying();
  return (
    <Box
      role="group"
      aria-label={words('dates.hourOf', { n: at + 1 })}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}
    >
      <SelectField
        label={words('dates.field.weekday')}
        value={String(hour.weekday)}
        choices={([1, 2, 3, 4, 5] as const).map((day) => ({ value: String(day), label: words(`weekday.d${day}`) }))}
        onChange={(weekday) => set({ weekday: Number(weekday) })}
      />
      <SelectField
        label={words('dates.field.domain')}
        value={hour.domain}
        choices={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
        onChange={(domain) => set({ domain: Domain.options.find((one) => one === domain) ?? hour.domain })}
      />
      <TimeField
        label={words('dates.field.startTime')}
        value={hour.startTime}
        onChange={(startTime) => set({ startTime })}
      />
      <TimeField label={words('dates.field.endTime')} value={hour.endTime} onChange={(endTime) => set({ endTime })} />
      <Button size="small" onClick={drop} sx={{ gridColumn: '1 / -1', justifySelf: 'start' }}>
        {words('dates.hourDrop', { n: at + 1 })}
      </Button>
    </Box>
  );
};
