import { Alert, Box, Button, TextField } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import type { KeptForm } from '../autosave/use-kept-form';
import { SectionCard } from '../figures/SectionCard';
import { DayField } from '../layout/DayField';
import type { SurveyText } from './survey-form';
import { useSurveyWords } from './use-survey-words';

type Props = {
  form: KeptForm<SurveyText>;
  /** What can be chosen only when it is made: school, domain and first day. */
  once?: ReactNode;
  send: string;
  /** What somebody else saved meanwhile. */
  theirs?: ReactNode;
};

/** The title and the last day, with what comes once between them. */
export const SurveyFields = ({ form, once, send, theirs }: Props) => {
  const words = useSurveyWords();
  const { text, change, save, forget, isKept, state } = form;
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
      {state === 'stale' && (
        <Alert severity="warning">
          {words('form.stale')} {theirs}
        </Alert>
      )}
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 560, marginTop: 1 }}>
        <TextField
          label={words('form.name')}
          value={text.title}
          onChange={({ target }) => change({ title: target.value })}
          required
          slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
        />
        {once}
        <DayField
          label={words('form.openUntil')}
          help={words('form.untilHelp')}
          value={text.openUntil}
          required
          onChange={(openUntil) => change({ openUntil })}
        />
        <div>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={state === 'sending' || text.title.trim() === '' || text.openUntil === ''}
          >
            {send}
          </Button>
        </div>
      </Box>
    </SectionCard>
  );
};
