import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { SchoolFreeDays } from '#contract/calendar-days';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { AskingButton } from '../../layout/AskingButton';
import { useReaches } from '../../providers/places';
import { SimpleTable } from '../../table/SimpleTable';
import { useSaying } from '../use-saying';
import { newestOf } from './date-differences';
import { FreeDaysDialog } from './FreeDaysDialog';
import { useRemoving } from './use-removing';

/** Days on which this school is closed, beside holidays and public holidays. */
export const FreeDaysCard = ({ schoolId }: { schoolId: string }) => {
  const { words, days } = useSaying();
  const mayAdd = useReaches('schoolCalendar.edit', schoolId);
  const [edited, setEdited] = useState<SchoolFreeDays | 'new' | null>(null);
  const asked = useGetList<SchoolFreeDays>('school-free-days', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'fromOn', order: 'ASC' },
    filter: { schoolId },
  });
  const rows = asked.data ?? [];
  return (
    <SectionCard title={words('dates.free')}>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '72ch' }}>
        {words('dates.freeHelp')}
      </Typography>
      <Asked of={asked}>
        {rows.length === 0 ? (
          <Typography sx={{ marginTop: 1 }}>{words('dates.freeEmpty')}</Typography>
        ) : (
          <SimpleTable
            caption={words('dates.free')}
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              { label: words('dates.column.what'), cell: ({ name }) => name },
              { label: words('dates.column.from'), cell: ({ fromOn }) => days.day(fromOn) },
              { label: words('dates.column.until'), cell: ({ untilOn }) => days.day(untilOn) },
            ]}
            actions={{
              label: words('dates.edit'),
              cell: (free) => free.may.edit && <RowVerbs free={free} onEdit={() => setEdited(free)} />,
            }}
          />
        )}
      </Asked>
      {mayAdd && (
        <Button className="noprint" sx={{ marginTop: 1.5 }} onClick={() => setEdited('new')}>
          {words('dates.freeAdd')}
        </Button>
      )}
      {edited && (
        <FreeDaysDialog
          schoolId={schoolId}
          free={edited === 'new' ? null : newestOf(edited, asked.data)}
          onClose={() => setEdited(null)}
        />
      )}
    </SectionCard>
  );
};

const RowVerbs = ({ free: { id, version, name }, onEdit }: { free: SchoolFreeDays; onEdit: () => void }) => {
  const { words } = useSaying();
  const removing = useRemoving();
  const remove = () => removing.mutate({ path: `/school-free-days/${id}`, version, said: 'dates.removed' });
  return (
    <>
      <Button size="small" aria-label={words('dates.editOf', { name })} onClick={onEdit} sx={{ marginRight: 1 }}>
        {words('dates.edit')}
      </Button>
      <AskingButton
        size="small"
        label={words('dates.remove')}
        aria-label={words('dates.removeOf', { name })}
        title={words('dates.removeTitle')}
        text={words('dates.removeText', { name })}
        onYes={remove}
      />
    </>
  );
};
