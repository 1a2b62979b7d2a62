import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { SchoolFreeDays } from '#contract/calendar-days';
import { FormDialog } from '../../cycles/FormDialog';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { AskingButton } from '../../layout/AskingButton';
import { FieldRow } from '../../layout/FieldRow';
import { useMe } from '../../providers/me';
import { useReaches } from '../../providers/places';
import { DayField } from '../../surveys/SurveyFields';
import { SimpleTable } from '../../table/SimpleTable';
import { useSaying } from '../use-saying';

import { useSaving } from './use-saving';

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
        <FreeDialog schoolId={schoolId} free={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </SectionCard>
  );
};

const RowVerbs = ({ free: { id, version, name }, onEdit }: { free: SchoolFreeDays; onEdit: () => void }) => {
  const { words } = useSaying();
  const saving = useSaving();
  const remove = () =>
    saving.mutate({ path: `/school-free-days/${id}`, method: 'DELETE', version, said: 'dates.removed' });
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

type DialogProps = { schoolId: string; free: SchoolFreeDays | null; onClose: () => void };

const FreeDialog = ({ schoolId, free, onClose }: DialogProps) => {
  const { words } = useSaying();
  const today = useMe()?.today ?? '';
  const [text, setText] = useState({
    name: free?.name ?? '',
    fromOn: free?.fromOn ?? today,
    untilOn: free?.untilOn ?? today,
  });
  const saving = useSaving(onClose);
  const submit = () =>
    free
      ? saving.mutate({
          path: `/school-free-days/${free.id}`,
          method: 'PATCH',
          version: free.version,
          body: text,
          said: 'dates.saved',
        })
      : saving.mutate({
          path: '/school-free-days',
          method: 'POST',
          body: { schoolId, ...text },
          said: 'dates.freeAdded',
        });
  const isWhole = text.name.trim() !== '' && text.fromOn !== '' && text.untilOn >= text.fromOn;
  return (
    <FormDialog
      title={words(free ? 'dates.free' : 'dates.freeAdd')}
      verb={words('dates.save')}
      disabled={saving.isPending || !isWhole}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={words('dates.field.name')}
        value={text.name}
        onChange={({ target }) => setText({ ...text, name: target.value })}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 100 }, inputLabel: { shrink: true } }}
      />
      <FieldRow>
        <DayField
          label={words('dates.field.from')}
          value={text.fromOn}
          onChange={(fromOn) => setText({ ...text, fromOn, untilOn: text.untilOn < fromOn ? fromOn : text.untilOn })}
        />
        <DayField
          label={words('dates.field.until')}
          value={text.untilOn}
          onChange={(untilOn) => setText({ ...text, untilOn })}
        />
      </FieldRow>
    </FormDialog>
  );
};
