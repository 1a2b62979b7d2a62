import { useNotify } from 'react-admin';
import type { SurveyAnswers, SurveyDetail } from '#contract/surveys';
import { useKeptForm } from '../autosave/use-kept-form';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { useSurveyWords } from './use-survey-words';

const none: SurveyAnswers['answers'] = {};

/** The answers of this person: in this tab until they are sent, and after that nowhere as theirs. */
export function useAnswers({ id }: SurveyDetail) {
  const words = useSurveyWords();
  const notify = useNotify();
  return useKeptForm({
    name: `survey.${id}.answers`,
    fresh: none,
    version: 0,
    send: (answers) => request<SurveyDetail>(`/surveys/${id}/answers`, { method: 'POST', body: { answers } }),
    onSaved: () => {
      notify(words('answer.thanks'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['surveys'] });
    },
  });
}
