import { useMemo } from 'react';
import { useGetOne, useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { SurveyDetail } from '#contract/surveys';
import { useKeptForm } from '../autosave/use-kept-form';
import { Asked } from '../figures/Notice';
import { useFormats } from '../figures/use-formats';
import { NotFound } from '../layout/NotFound';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { wholeRecord } from '../providers/whole-record';
import { textOf, toChange } from './survey-form';
import { SurveyFields } from './SurveyFields';
import { periodOf } from './survey-sentences';
import { useSurveyWords } from './use-survey-words';

/** Until it is closed its title and its last day can be changed. */
export const SurveyEdit = () => {
  const { id = '' } = useParams();
  const asked = useGetOne<SurveyDetail>('surveys', { id, ...wholeRecord });
  const survey = asked.data;
  return <Asked of={asked}>{survey && (survey.may.edit ? <Page survey={survey} /> : <NotFound />)}</Asked>;
};

const Page = ({ survey }: { survey: SurveyDetail }) => {
  const words = useSurveyWords();
  const formats = useFormats();
  const notify = useNotify();
  const navigate = useNavigate();
  const at = `/surveys/${survey.id}`;
  const fresh = useMemo(() => textOf(survey), [survey]);
  const form = useKeptForm({
    name: `survey.${survey.id}`,
    fresh,
    version: survey.version,
    send: (text, version) =>
      request<SurveyDetail>(at, { method: 'PATCH', version, body: toChange(text, fresh) }).finally(() =>
        queryClient.invalidateQueries({ queryKey: ['surveys'] }),
      ),
    onSaved: () => {
      notify(words('form.changed'), { type: 'success' });
      void navigate(`${at}/show`);
    },
  });
  return (
    <>
      <PageHeader title={words('form.editTitle')} crumb={{ to: `${at}/show`, label: survey.title }} />
      <SurveyFields
        form={form}
        send={words('form.saveChange')}
        theirs={
          <>
            <b>{survey.title}</b>, {periodOf(survey, words, formats)}.
          </>
        }
      />
    </>
  );
};
