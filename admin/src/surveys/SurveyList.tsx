import { ListBase, useTranslate } from 'react-admin';
import { Domain } from '#contract/primitives';
import { type Survey, SurveyState } from '#contract/surveys';
import { useMay } from '../providers/me';
import { Choice } from '../table/Choice';
import { ListPage } from '../table/ListPage';
import { useSurveyColumns } from './survey-columns';
import { useSurveyWords } from './use-survey-words';

/** The surveys of the schools one sees, the latest first. */
export const SurveyList = () => (
  <ListBase resource="surveys" sort={{ field: 'openFrom', order: 'DESC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useSurveyWords();
  const columns = useSurveyColumns();
  const mayEdit = useMay('survey.edit');
  return (
    <ListPage<Survey>
      words={words}
      columns={columns}
      filters={<Filters />}
      nothing={words(mayEdit ? 'emptyEdit' : 'emptyRead')}
      create={mayEdit && { to: '/surveys/create', label: words('new') }}
    />
  );
};

const Filters = () => {
  const words = useSurveyWords();
  const all = useTranslate()('words.all');
  return (
    <>
      <Choice
        filter="state"
        label={words('filter.state')}
        all={all}
        options={SurveyState.options.map((value) => ({ value, label: words(`state.${value}`) }))}
      />
      <Choice
        filter="domain"
        label={words('filter.domain')}
        all={all}
        options={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
      />
    </>
  );
};
