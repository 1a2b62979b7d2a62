import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import type { NationalDate } from '#contract/calendar-days';
import { FieldRow } from '../../layout/FieldRow';
import { DayField } from '../../layout/DayField';
import { useSaying } from '../use-saying';
import { DateDialog } from './DateDialog';
import { toldOfDate } from './date-differences';
import { useDateForm } from './use-date-form';

type Props = { date: NationalDate; name: string; onClose: () => void };

const textOf = ({ fromOn, untilOn, source, isConfirmed }: NationalDate) => ({ fromOn, untilOn, source, isConfirmed });

/** When it is and where that was published. */
export const NationalDateDialog = ({ date, name, onClose }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const { id, version, schoolYear } = date;
  const fresh = textOf(date);
  const form = useDateForm({
    name: `nationalDate.${id}`,
    fresh,
    version,
    call: (body) => ({ path: `/national-dates/${id}`, method: 'PATCH', body }),
    said: 'dates.saved',
    onClose,
  });
  const { text, change } = form;
  const isWhole = text.fromOn !== '' && text.untilOn >= text.fromOn && text.source.trim() !== '';
  return (
    <DateDialog
      title={`${name}, ${schoolYear}`}
      form={form}
      isWhole={isWhole}
      told={toldOfDate(text, fresh, saying)}
      onClose={onClose}
    >
      <FieldRow>
        <DayField
          required
          label={words('dates.field.from')}
          value={text.fromOn}
          onChange={(day) => change({ fromOn: day })}
        />
        <DayField
          required
          label={words('dates.field.until')}
          value={text.untilOn}
          onChange={(day) => change({ untilOn: day })}
        />
      </FieldRow>
      <TextField
        label={words('dates.field.source')}
        value={text.source}
        onChange={({ target }) => change({ source: target.value })}
        required
        multiline
        slotProps={{ htmlInput: { maxLength: 300 }, inputLabel: { shrink: true } }}
      />
      <FormControlLabel
        control={
          <Checkbox checked={text.isConfirmed} onChange={(_event, confirmed) => change({ isConfirmed: confirmed })} />
        }
        label={words('dates.field.isConfirmed')}
      />
    </DateDialog>
  );
};
