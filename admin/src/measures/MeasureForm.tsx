import { Alert, Box, Button, TextField } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import type { Measure } from '#contract/measures';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { AboutFields } from './AboutFields';
import { DoingFields } from './DoingFields';
import { HypothesisFields } from './HypothesisFields';
import type { MeasureFormState } from './measure-form';
import { hypothesisOf } from './measure-sentences';
import { useTelling } from './use-measure-words';

type Props = { form: MeasureFormState; isDraft: boolean; whose?: ReactNode; theirs?: Measure };

/** A measure as it is written: what it is about, what is expected and why, and what is done. */
export const MeasureForm = ({ form, isDraft, whose, theirs }: Props) => {
  const telling = useTelling();
  const { words } = telling;
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
          {words('form.stale')} <b>{theirs.title}</b>. {hypothesisOf(theirs, telling)}
        </Alert>
      )}
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
        <SectionCard title={words('form.about')}>
          <Fields>
            {whose}
            <TextField
              label={words('form.name')}
              value={text.title}
              onChange={({ target }) => change({ title: target.value })}
              required
              slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
            />
            {isDraft && <AboutFields form={form} />}
          </Fields>
        </SectionCard>
        {isDraft && (
          <SectionCard title={words('form.hypothesis')}>
            <Fields>
              <HypothesisFields form={form} />
            </Fields>
          </SectionCard>
        )}
        <SectionCard title={words('form.doing')}>
          <Fields>
            <DoingFields form={form} isDraft={isDraft} />
            <div>
              <Button
                type="submit"
                variant="contained"
                color="primary"
                disabled={state === 'sending' || text.title.trim() === '' || text.fromOn === ''}
              >
                {words('form.save')}
              </Button>
            </div>
          </Fields>
        </SectionCard>
      </Box>
    </Stack>
  );
};

const Fields = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, maxWidth: 720 }}>{children}</Box>
);
