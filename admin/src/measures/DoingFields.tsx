import { TextField } from '@mui/material';
import { SelectField } from '../figures/SelectField';
import { FieldRow } from '../layout/FieldRow';
import type { MeasureFormState } from './measure-form';
import { useStaffAt } from './use-measure-choices';
import { useTelling } from './use-measure-words';

type Props = { form: MeasureFormState; isDraft: boolean };

/** What is done, how often, by whom, and until when: this may change while the measure runs. */
export const DoingFields = ({ form: { text, change }, isDraft }: Props) => {
  const { words } = useTelling();
  const staff = useStaffAt(text.schoolId);
  const shrink = { shrink: true };
  return (
    <>
      <TextField
        label={words('form.what')}
        helperText={words('form.whatHelp')}
        value={text.what}
        onChange={({ target }) => change({ what: target.value })}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 4000 }, inputLabel: shrink }}
      />
      <TextField
        label={words('form.howOften')}
        helperText={words('form.howOftenHelp')}
        value={text.howOften}
        onChange={({ target }) => change({ howOften: target.value })}
        slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: shrink }}
      />
      <SelectField
        label={words('form.owner')}
        all={words('form.noOwner')}
        value={text.ownerId}
        choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(ownerId) => change({ ownerId })}
      />
      <FieldRow>
        {isDraft && (
          <TextField
            type="date"
            label={words('form.from')}
            value={text.fromOn}
            onChange={({ target }) => change({ fromOn: target.value })}
            required
            slotProps={{ inputLabel: shrink }}
          />
        )}
        <TextField
          type="date"
          label={words('form.until')}
          helperText={words('form.untilHelp')}
          value={text.untilOn}
          onChange={({ target }) => change({ untilOn: target.value })}
          slotProps={{ inputLabel: shrink }}
        />
      </FieldRow>
    </>
  );
};
