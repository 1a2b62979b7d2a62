import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { GuardedHours } from '#contract/calendar-days';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { hoursOf } from '../calendar-sentences';
import { SimpleTable } from '../../table/SimpleTable';
import { useSaying } from '../use-saying';
import { hourSentence, newestOf } from './date-differences';
import { GuardedHoursDialog } from './GuardedHoursDialog';

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
      {edited && <GuardedHoursDialog group={newestOf(edited, asked.data)} onClose={() => setEdited(null)} />}
    </SectionCard>
  );
};
