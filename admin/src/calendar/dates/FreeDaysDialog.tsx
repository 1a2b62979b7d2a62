import { TextField } from '@mui/material';
import type { SchoolFreeDays } from '#contract/calendar-days';
import { FieldRow } from '../../layout/FieldRow';
import { useMe } from '../../providers/me';
import { DayField } from '../../layout/DayField';
import { useSaying } from '../use-saying';
import { DateDialog } from './DateDialog';
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
  const { text, change } = form;
  const isWhole = text.name.trim() !== '' && text.fromOn !== '' && text.untilOn >= text.fromOn;
  return (
    <DateDialog
      title={words(free ? 'dates.free' : 'dates.freeAdd')}
      form={form}
      isWhole={isWhole}
      told={toldOfDate(text, fresh, saying)}
      onClose={onClose}
    >
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
          required
          label={words('dates.field.from')}
          value={text.fromOn}
          onChange={(fromOn) => change({ fromOn, untilOn: text.untilOn < fromOn ? fromOn : text.untilOn })}
        />
        <DayField
          required
          label={words('dates.field.until')}
          value={text.untilOn}
          onChange={(untilOn) => change({ untilOn })}
        />
      </FieldRow>
    </DateDialog>
  );
};
