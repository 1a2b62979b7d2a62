import { Alert, Box, Button, TextField } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import type { GoalDetail } from '#contract/goals';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { ContextCard } from './ContextCard';
import { FixedFields } from './FixedFields';
import { wrongNumbers } from './goal-form';
import { LevelFields } from './LevelFields';
import { whatOf } from './goal-sentences';
import type { GoalFormState } from './use-goal-form';
import { useSaying } from './use-saying';

type Props = { form: GoalFormState; whose?: ReactNode; theirs?: GoalDetail };

/**
 * A goal as it is written: what decides first, then how high, beside what there is to compare with. `theirs`: as it is kept;
 * then its words save themselves on its page.
 */
export const GoalForm = ({ form, whose, theirs }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const { text, change, save, forget, isKept, state } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Stack>
      {isKept && (
        <Alert severity="info" action={<Button onClick={forget}>{words('form.forget')}</Button>}>
          {words('form.kept')}
        </Alert>
      )}
      {state === 'stale' && theirs && (
        <Alert severity="warning">
          {words('form.stale')} <b>{theirs.title}</b>: {whatOf(theirs, saying)}.
        </Alert>
      )}
      <SectionCard title={words('form.card')}>
        <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
          {whose}
          <TextField
            label={words('form.name')}
            value={text.title}
            onChange={({ target }) => change({ title: target.value })}
            required
            slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
          />
          <FixedFields form={form} />
          <LevelFields form={form} />
          {!theirs && (
            <TextField
              label={words('form.explanation')}
              value={text.explanation}
              onChange={({ target }) => change({ explanation: target.value })}
              multiline
              minRows={3}
              slotProps={{ htmlInput: { maxLength: 10_000 }, inputLabel: { shrink: true } }}
            />
          )}
          <div>
            <Button
              type="submit"
              variant="contained"
              color="primary"
              disabled={state === 'sending' || text.title.trim() === '' || wrongNumbers(text).length > 0}
            >
              {words('form.save')}
            </Button>
          </div>
        </Box>
      </SectionCard>
      <ContextCard text={text} />
    </Stack>
  );
};
