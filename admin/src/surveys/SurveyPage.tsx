import { Typography } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import type { SurveyDetail } from '#contract/surveys';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { useFormats } from '../figures/use-formats';
import { PageHeader } from '../layout/PageHeader';
import { wholeRecord } from '../providers/whole-record';
import { AnswerCard } from './AnswerCard';
import { ResultsCard } from './ResultsCard';
import { StandingCard } from './StandingCard';
import { leadOf, subOf, withheldText } from './survey-sentences';
import { SurveySteps } from './SurveySteps';
import { useSurveyWords } from './use-survey-words';
import { WhoSeesCard } from './WhoSeesCard';

/** One survey: to answer while it is open, to talk about when it is closed. */
export const SurveyPage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<SurveyDetail>();
  return <Asked of={asked}>{asked.record && <Survey survey={asked.record} />}</Asked>;
};

const Survey = ({ survey }: { survey: SurveyDetail }) => {
  const words = useSurveyWords();
  const lead = leadOf(survey, words);
  return (
    <>
      <PageHeader
        title={survey.title}
        sub={subOf(survey, words)}
        crumb={{ to: '/surveys', label: words('title') }}
        actions={<SurveySteps survey={survey} />}
      />
      {lead && <Lead>{lead}</Lead>}
      <Stack>
        {survey.may.answer && <AnswerCard survey={survey} />}
        <StandingCard survey={survey} />
        {survey.results ? <ResultsCard survey={survey} results={survey.results} /> : <Withheld survey={survey} />}
        <WhoSeesCard />
      </Stack>
    </>
  );
};

const Withheld = ({ survey }: { survey: SurveyDetail }) => {
  const words = useSurveyWords();
  const formats = useFormats();
  return (
    <SectionCard title={words('results.title')}>
      <Typography sx={{ maxWidth: '72ch' }}>{withheldText(survey, words, formats)}</Typography>
    </SectionCard>
  );
};
