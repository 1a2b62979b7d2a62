import { TextField } from '@mui/material';
import type { SchoolFreeDays } from '#contract/calendar-days';
import { FormDialog } from '../../cycles/FormDialog';
import { FieldRow } from '../../layout/FieldRow';
import { useMe } from '../../providers/me';
import { DayField } from '../../surveys/SurveyFields';
import { KeptAlert } from '../KeptAlert';
import { Meanwhile } from '../Meanwhile';
import { useSaying } from '../use-saying';
import { toldOfDate } from './date-differences';
import { useDateForm } from './use-date-form';

type Props = { schoolId: string; free: SchoolFreeDays | null; onClose: () => void };

const textOf = (free: SchoolFreeDays | null, today: string) => ({
  name: free?.name ?? '',
  fromOn: free?.fromOn ?? today,
  untilOn: free?.untilOn ?? today,
});

/** Free days of a school, new or changed. */
export const FreeDaysDialog = ({ schoolId, free, onClose }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const fresh = textOf(free, useMe()?.today ?? '');
  const form = useDateForm({
    name: free ? `freeDays.${free.id}` : `freeDays.new.${schoolId}`,
    fresh,
    ...(free && { version: free.version }),
    call: (text) =>
      free
        ? { path: `/school-free-days/${free.id}`, method: 'PATCH', body: text }
        : { path: '/school-free-days', method: 'POST', body: { schoolId, ...text } },
    said: free ? 'dates.saved' : 'dates.freeAdded',
    onClose,
  });
  const { text, change, state } = form;
  const isWhole = text.name.trim() !== '' && text.fromOn !== '' && text.untilOn >= text.fromOn;
  return (
    <FormDialog
      title={words(free ? 'dates.free' : 'dates.freeAdd')}
      verb={words('dates.save')}
      disabled={state === 'sending' || !isWhole}
      onSubmit={() => void form.save()}
      onClose={onClose}
    >
      <KeptAlert form={form} />
      {state === 'stale' && (
        <Meanwhile said={words('dates.staleBeside')} told={toldOfDate(text, fresh, saying)} takeTheirs={form.forget} />
      )}
      <TextField
        label={words('dates.field.name')}
        value={text.name}
        onChange={({ target }) => change({ name: target.value })}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 100 }, inputLabel: { shrink: true } }}
      />
      <FieldRow>
        <DayField
          label={words('dates.field.from')}
          value={text.fromOn}
          onChange={(fromOn) => change({ fromOn, untilOn: text.untilOn < fromOn ? fromOn : text.untilOn })}
        />
        <DayField label={words('dates.field.until')} value={text.untilOn} onChange={(untilOn) => change({ untilOn })} />
      </FieldRow>
    </FormDialog>
  );
};
