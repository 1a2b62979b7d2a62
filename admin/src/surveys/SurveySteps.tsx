import { Button } from '@mui/material';
import { useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { SurveyDetail } from '#contract/surveys';
import { fewestAnswers } from '#domain/surveys/spread';
import { AskingButton } from '../layout/AskingButton';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { type SurveyKey, useSurveyWords } from './use-survey-words';

/** What leader and coach can do with a survey, and what everybody can with its results: take them along on paper. */
export const SurveySteps = ({ survey }: { survey: SurveyDetail }) => {
  const words = useSurveyWords();
  const take = useStep();
  const navigate = useNavigate();
  const { id, version, may, counts, results } = survey;
  const at = `/surveys/${id}`;
  const remove = async () => {
    // Of what is gone only the lists are asked again.
    const ask = () => request(at, { method: 'DELETE', version });
    if (await take({ ask, said: 'removed', stale: ['surveys', 'getList'] })) await navigate('/surveys');
  };
  return (
    <>
      {results && <Button onClick={() => window.print()}>{words('print')}</Button>}
      {may.remove && (
        <AskingButton
          label={words('remove')}
          title={words('removeTitle')}
          text={words('removeText')}
          onYes={() => void remove()}
        />
      )}
      {may.edit && (
        <Button component={Link} to={at}>
          {words('edit')}
        </Button>
      )}
      {may.close && (
        <AskingButton
          label={words('close')}
          title={words('closeTitle')}
          text={words(counts.answered < fewestAnswers ? 'closeFewText' : 'closeText', counts)}
          onYes={() => void take({ ask: () => request(`${at}/close`, { method: 'POST' }), said: 'closed' })}
        />
      )}
    </>
  );
};

type Step = { ask: () => Promise<unknown>; said: SurveyKey; stale?: readonly string[] };

/** Takes a step and says that it is done, or why not; the screen shows how it is after that. */
function useStep() {
  const words = useSurveyWords();
  const notify = useNotify();
  return async ({ ask, said, stale = ['surveys'] }: Step): Promise<boolean> => {
    const done = await ask().then(
      () => true,
      (error: Error) => void notify(error.message, { type: 'error' }),
    );
    if (done) notify(words(said), { type: 'success' });
    await queryClient.invalidateQueries({ queryKey: done ? stale : ['surveys'] });
    return done ?? false;
  };
}
