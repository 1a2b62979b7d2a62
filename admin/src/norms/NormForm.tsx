import { Alert, Box, Button, Typography } from '@mui/material';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useDataWords } from '../i18n/use-data-words';
import type { NormPlace, Period } from '#domain/results/norm-of-result';
import { NormFields } from './NormFields';
import type { NormText } from './norm-form';
import { OtherNorm } from './OtherNorm';
import type { useNormForm } from './use-norm-form';

type Props = {
  form: Omit<ReturnType<typeof useNormForm>, 'rebase'>;
  withPlace: boolean;
  submitLabel: string;
  /** The norms among which this one has to hold alone. */
  others: { instrumentId: string; without: string | null; place: (text: NormText) => (NormPlace & Period) | null };
  children?: ReactNode;
};

export const NormForm = ({ form, withPlace, submitLabel, others, children }: Props) => {
  const words = useDataWords();
  const element = useRef<HTMLFormElement>(null);
  const { draft, errors, pending, touched, restored, failure, change, submit, discard } = form;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit().then((wrong) => {
      if (wrong) element.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    });
  };
  return (
    <Box component="form" ref={element} onSubmit={send} noValidate sx={{ display: 'grid', gap: 3, maxWidth: 860 }}>
      {restored && (
        <Alert severity="info" role="status" action={<Button onClick={discard}>{words('norms.discard')}</Button>}>
          {words('norms.draft')}
        </Alert>
      )}
      <NormFields text={draft.text} errors={errors} withPlace={withPlace} onChange={change} />
      {failure !== null && <Refused error={failure} draft={draft.text} others={others} />}
      <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Button type="submit" variant="contained" color="primary" disabled={pending}>
          {submitLabel}
        </Button>
        {touched && !restored && <Button onClick={discard}>{words('norms.discard')}</Button>}
        {children}
        {touched && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words('norms.draftKept')}
          </Typography>
        )}
      </Box>
    </Box>
  );
};

type RefusedProps = { error: unknown; draft: NormText; others: Props['others'] };

/** What the server said, in its own words where it names both norms. */
const Refused = ({ error, draft, others }: RefusedProps) => {
  const words = useDataWords();
  const translate = useTranslate();
  const reason = error instanceof Error ? translate(error.message, { _: error.message }) : '';
  return (
    <Alert severity="error">
      {words('norms.refused')} {reason} <OtherNorm error={error} mine={others.place(draft)} {...others} />
    </Alert>
  );
};
