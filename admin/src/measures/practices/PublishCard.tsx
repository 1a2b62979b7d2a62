import { Alert, Box, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useMemo } from 'react';
import type { Measure } from '#contract/measures';
import { useKeptForm } from '../../autosave/use-kept-form';
import { SectionCard } from '../../figures/SectionCard';
import { AskingButton } from '../../layout/AskingButton';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { forWhomOf } from '../measure-sentences';
import { useTelling } from '../use-measure-words';
import { isComplete, practiceOf, type PracticeText, toPublish } from './practice-text';
import { PracticeFields } from './PracticeFields';
import { useContacts } from './use-contacts';

/** A measure that works can be told to the whole board; once it is, the way there. */
export const PublishCard = ({ measure }: { measure: Measure }) => {
  const { words } = useTelling();
  const { practiceId } = measure;
  return (
    <SectionCard title={words('publish.title')}>
      {practiceId === null ? (
        <Publish measure={measure} />
      ) : (
        <Typography>
          {words('page.practice')} <Link to={`/practices/${practiceId}/show`}>{words('page.practiceLink')}</Link>
        </Typography>
      )}
    </SectionCard>
  );
};

const Publish = ({ measure }: { measure: Measure }) => {
  const { words } = useTelling();
  const translate = useTranslate();
  const contacts = useContacts(measure.schoolId, null);
  const { text, change, save, state } = usePublishForm(measure);
  return (
    <Box className="noprint" sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      <Typography>{words('publish.text')}</Typography>
      {state === 'stale' && <Alert severity="warning">{translate('errors.request.stale')}</Alert>}
      <PracticeFields text={text} change={change} contacts={contacts} />
      <div>
        <AskingButton
          variant="contained"
          color="primary"
          disabled={state === 'sending' || !isComplete(text)}
          label={words('publish.do')}
          title={words('publish.confirmTitle')}
          text={words('publish.confirmText')}
          onYes={() => void save()}
        />
      </div>
    </Box>
  );
};

function usePublishForm(measure: Measure) {
  const telling = useTelling();
  const notify = useNotify();
  const navigate = useNavigate();
  const { id, version } = measure;
  const forWhom = forWhomOf(measure, telling);
  const fresh = useMemo(() => practiceOf(measure, forWhom), [measure, forWhom]);
  return useKeptForm<PracticeText, Measure>({
    name: `measure.publish.${id}`,
    fresh,
    version,
    send: (text, from) =>
      request<Measure>(`/measures/${id}/publish`, { method: 'POST', version: from, body: toPublish(text) }).finally(
        () => queryClient.invalidateQueries({ queryKey: ['measures'] }),
      ),
    onSaved: ({ practiceId }) => {
      notify(telling.words('publish.done'), { type: 'success' });
      void navigate(`/practices/${practiceId}/show`);
    },
  });
}
