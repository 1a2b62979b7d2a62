import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { GuardedHour, GuardedHours } from '#contract/calendar-days';
import { Domain } from '#contract/primitives';
import { FormDialog } from '../../cycles/FormDialog';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { SelectField } from '../../figures/SelectField';
import { hoursOf } from '../calendar-sentences';
import { TimeField } from '../event/MoveDialog';
import { weekdayName } from '../event/repeat';
import { SimpleTable } from '../../table/SimpleTable';
import { type Saying, useSaying } from '../use-saying';
import { useSaving } from './use-saving';

const hourSentence = ({ weekday, startTime, endTime, domain }: GuardedHour, saying: Saying) =>
  saying.words('dates.hour', {
    weekday: weekdayName(weekday, saying),
    from: startTime,
    until: endTime,
    domain: saying.words(`domain.${domain}`),
  });

/** Lessons over which nothing should be planned, a line a group. */
export const GuardedHoursCard = ({ schoolId }: { schoolId: string }) => {
  const saying = useSaying();
  const { words } = saying;
  const [edited, setEdited] = useState<GuardedHours | null>(null);
  const asked = useGetList<GuardedHours>('guarded-hours', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'groupName', order: 'ASC' },
    filter: { schoolId },
  });
  const rows = asked.data ?? [];
  return (
    <SectionCard title={words('dates.guarded')}>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '72ch' }}>
        {words('dates.guardedHelp')}
      </Typography>
      <Asked of={asked}>
        {rows.length === 0 ? (
          <Typography sx={{ marginTop: 1 }}>{words('dates.guardedEmpty')}</Typography>
        ) : (
          <SimpleTable
            caption={words('dates.guarded')}
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              { label: words('dates.column.group'), cell: ({ groupName }) => groupName },
              {
                label: words('dates.column.hours'),
                cell: ({ hours }) =>
                  hours.length === 0
                    ? words('dates.guardedNone')
                    : hours.map((hour) => hourSentence(hour, saying)).join('; '),
              },
              {
                label: words('dates.column.week'),
                cell: ({ hoursAWeek }) => words('dates.hours', { hours: hoursOf(hoursAWeek, saying) }),
              },
            ]}
            actions={{
              label: words('dates.edit'),
              cell: (group) =>
                group.may.edit && (
                  <Button
                    size="small"
                    aria-label={words('dates.editOf', { name: group.groupName })}
                    onClick={() => setEdited(group)}
                  >
                    {words('dates.edit')}
                  </Button>
                ),
            }}
          />
        )}
      </Asked>
      {edited && <HoursDialog group={edited} onClose={() => setEdited(null)} />}
    </SectionCard>
  );
};

const HoursDialog = ({ group, onClose }: { group: GuardedHours; onClose: () => void }) => {
  const { words } = useSaying();
  const [hours, setHours] = useState<readonly GuardedHour[]>(group.hours);
  const saving = useSaving(onClose);
  const set = (at: number, part: Partial<GuardedHour>) =>
    setHours(hours.map((hour, one) => (one === at ? { ...hour, ...part } : hour)));
  const add = () => setHours([...hours, { weekday: 1, startTime: '08:45', endTime: '09:45', domain: 'rekenen' }]);
  return (
    <FormDialog
      title={`${words('dates.guarded')}: ${group.groupName}`}
      verb={words('dates.save')}
      disabled={saving.isPending || hours.some(({ startTime, endTime }) => startTime === '' || endTime <= startTime)}
      onSubmit={() =>
        saving.mutate({
          path: `/guarded-hours/${group.id}`,
          method: 'PUT',
          version: group.version,
          body: { hours },
          said: 'dates.saved',
        })
      }
      onClose={onClose}
    >
      {hours.map((hour, at) => (
        <HourFields
          key={at}
          at={at}
          hour={hour}
          set={(part) => set(at, part)}
          drop={() => setHours(hours.filter((_hour, one) => one !== at))}
        />
      ))}
      <Button onClick={add} disabled={hours.length >= 40}>
        {words('dates.hourAdd')}
      </Button>
    </FormDialog>
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
