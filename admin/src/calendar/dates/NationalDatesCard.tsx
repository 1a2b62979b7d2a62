import { Button, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { NationalDate } from '#contract/calendar-days';
import { FormDialog } from '../../cycles/FormDialog';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { FieldRow } from '../../layout/FieldRow';
import { DayField } from '../../surveys/SurveyFields';
import { SimpleTable } from '../../table/SimpleTable';
import { useSaying } from '../use-saying';
import { useSaving } from './use-saving';

/** The dates the country sets: where they come from, and whether somebody has seen them published. */
export const NationalDatesCard = () => {
  const { words, days } = useSaying();
  const [edited, setEdited] = useState<NationalDate | null>(null);
  const asked = useGetList<NationalDate>('national-dates', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'fromOn', order: 'ASC' },
  });
  const nameOf = ({ kind }: NationalDate) => words(`nationalDate.${kind}`);
  return (
    <SectionCard title={words('dates.national')}>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '72ch' }}>
        {words('dates.nationalHelp')}
      </Typography>
      <Asked of={asked}>
        <SimpleTable
          caption={words('dates.national')}
          rows={asked.data ?? []}
          keyOf={({ id }) => id}
          columns={[
            { label: words('dates.column.what'), cell: nameOf },
            { label: words('dates.column.year'), cell: ({ schoolYear }) => schoolYear },
            { label: words('dates.column.from'), cell: ({ fromOn }) => days.day(fromOn) },
            { label: words('dates.column.until'), cell: ({ untilOn }) => days.day(untilOn) },
            { label: words('dates.column.source'), cell: ({ source }) => source },
            {
              label: words('dates.column.state'),
              cell: ({ isConfirmed }) => words(isConfirmed ? 'dates.confirmed' : 'dates.unconfirmed'),
            },
          ]}
          actions={{
            label: words('dates.edit'),
            cell: (date) =>
              date.may.edit && (
                <Button
                  size="small"
                  aria-label={words('dates.editOf', { name: `${nameOf(date)}, ${date.schoolYear}` })}
                  onClick={() => setEdited(date)}
                >
                  {words('dates.edit')}
                </Button>
              ),
          }}
        />
      </Asked>
      {edited && <DateDialog date={edited} name={nameOf(edited)} onClose={() => setEdited(null)} />}
    </SectionCard>
  );
};

type DialogProps = { date: NationalDate; name: string; onClose: () => void };

const DateDialog = ({ date: { id, version, schoolYear, ...date }, name, onClose }: DialogProps) => {
  const { words } = useSaying();
  const { fromOn, untilOn, source, isConfirmed } = date;
  const [text, setText] = useState({ fromOn, untilOn, source, isConfirmed });
  const saving = useSaving(onClose);
  const isWhole = text.fromOn !== '' && text.untilOn >= text.fromOn && text.source.trim() !== '';
  return (
    <FormDialog
      title={`${name}, ${schoolYear}`}
      verb={words('dates.save')}
      disabled={saving.isPending || !isWhole}
      onSubmit={() =>
        saving.mutate({ path: `/national-dates/${id}`, method: 'PATCH', version, body: text, said: 'dates.saved' })
      }
      onClose={onClose}
    >
      <FieldRow>
        <DayField
          label={words('dates.field.from')}
          value={text.fromOn}
          onChange={(day) => setText({ ...text, fromOn: day })}
        />
        <DayField
          label={words('dates.field.until')}
          value={text.untilOn}
          onChange={(day) => setText({ ...text, untilOn: day })}
        />
      </FieldRow>
      <TextField
        label={words('dates.field.source')}
        value={text.source}
        onChange={({ target }) => setText({ ...text, source: target.value })}
        required
        multiline
        slotProps={{ htmlInput: { maxLength: 300 }, inputLabel: { shrink: true } }}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={text.isConfirmed}
            onChange={(_event, confirmed) => setText({ ...text, isConfirmed: confirmed })}
          />
        }
        label={words('dates.field.isConfirmed')}
      />
    </FormDialog>
  );
};
