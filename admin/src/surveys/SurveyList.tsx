import { Box, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Domain } from '#contract/primitives';
import { type Survey, SurveyState } from '#contract/surveys';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import { useMay } from '../providers/me';
import { Choice } from '../table/Choice';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
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
    <>
      <PageHeader
        title={words('title')}
        sub={words('sub')}
        actions={
          <>
            <CsvButton fileName={words('fileName')} columns={columns} />
            {mayEdit && <ButtonLink to="/surveys/create">{words('new')}</ButtonLink>}
          </>
        }
      />
      <Filters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoSurveys />}>
          <RecordTable<Survey> caption={words('title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

const Filters = () => {
  const words = useSurveyWords();
  const all = useTranslate()('words.all');
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
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
    </Box>
  );
};

const NoSurveys = () => {
  const words = useSurveyWords();
  const mayEdit = useMay('survey.edit');
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return (
    <Empty title={words('empty')} text={words(isFiltered ? 'emptyFiltered' : mayEdit ? 'emptyEdit' : 'emptyRead')} />
  );
};
