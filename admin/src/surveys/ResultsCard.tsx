import { Box, Typography } from '@mui/material';
import type { SurveyDetail, SurveyResults } from '#contract/surveys';
import { Folded } from '../figures/Folded';
import { SectionCard } from '../figures/SectionCard';
import { QuestionBars } from './QuestionBars';
import { ResultsTable } from './ResultsTable';
import { useSurveyWords } from './use-survey-words';

type Props = { survey: SurveyDetail; results: SurveyResults };

/** The spread per question, with the largest differences on top: these are what to talk about. */
export const ResultsCard = ({ survey: { questions }, results }: Props) => {
  const words = useSurveyWords();
  const shown = results.questions.flatMap((spread) => {
    const question = questions.find(({ key }) => key === spread.key);
    return question ? [{ question, spread }] : [];
  });
  return (
    <SectionCard title={words('results.title')} aside={words('results.aside', { n: results.answered })}>
      <Box sx={{ display: 'grid', gap: '24px 40px', gridTemplateColumns: columnsOf }}>
        {shown.map((one) => (
          <QuestionBars key={one.question.key} {...one} />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ marginTop: 2, maxWidth: '72ch' }}>
        {words('results.explain')}
      </Typography>
      <Folded show={words('results.showTable')} hide={words('results.hideTable')}>
        <ResultsTable shown={shown} answered={results.answered} />
      </Folded>
    </SectionCard>
  );
};

const columnsOf = { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } as const;
