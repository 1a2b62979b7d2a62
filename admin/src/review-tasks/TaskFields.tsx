import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import type { Me } from '#contract/access';
import type { KeptForm } from '../autosave/use-kept-form';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import { FieldRow } from '../layout/FieldRow';
import { useWorkWords } from '../my-week/use-work-words';
import { useReaches } from '../providers/places';
import { DayField } from '../layout/DayField';
import { isOfBoard, type TaskText } from './task-form';
import { MoreFields } from './TaskMoreFields';
import { usePeople } from './use-people';

type Props = {
  form: KeptForm<TaskText>;
  me: Me;
  schools: readonly { value: string; label: string }[];
};

/** What, by when and for whom; everything else only for who wants it. */
export const TaskFields = ({ form, me, schools }: Props) => {
  const words = useWorkWords();
  const { text, change, save, forget, isKept, state } = form;
  const ofBoard = isOfBoard(me);
  const people = usePeople(text.schoolId || (ofBoard ? null : '')).filter(({ value }) => value !== me.id);
  const mayHandOut = useReaches('reviewTask.handOut', text.schoolId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <SectionCard title={words('form.card')}>
      {isKept && (
        <Alert severity="info" action={<Button onClick={forget}>{words('form.forget')}</Button>}>
          {words('form.kept')}
        </Alert>
      )}
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 640, marginTop: 1 }}>
        <TextField
          label={words('form.what')}
          helperText={words('form.whatHelp')}
          value={text.title}
          onChange={({ target }) => change({ title: target.value })}
          required
          slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
        />
        <FieldRow>
          <DayField
            label={words('form.dueOn')}
            value={text.dueOn}
            min={me.today}
            required
            onChange={(dueOn) => change({ dueOn })}
          />
          {mayHandOut && (
            <SelectField
              label={words('form.owner')}
              value={text.ownerId}
              all={words('form.ownerMe')}
              choices={people}
              onChange={(ownerId) => change({ ownerId })}
            />
          )}
        </FieldRow>
        {(ofBoard || schools.length > 1) && (
          <SelectField
            label={words('form.school')}
            value={text.schoolId}
            {...(ofBoard && { all: words('form.wholeBoard') })}
            choices={schools}
            onChange={(schoolId) => change({ schoolId, ownerId: '', helperId: '', groupId: '', watches: '' })}
          />
        )}
        <MoreFields form={form} people={people} today={me.today} />
        <Typography variant="body2" color="textSecondary">
          {words(text.ownerId === '' ? 'form.private' : text.schoolId === '' ? 'form.sharedBoard' : 'form.shared')}
        </Typography>
        <div>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={state === 'sending' || text.title.trim() === '' || text.dueOn === ''}
          >
            {words('form.save')}
          </Button>
        </div>
      </Box>
    </SectionCard>
  );
};
