import { Alert } from '@mui/material';
import type { SurveyDetail } from '#contract/surveys';
import { SectionCard } from '../figures/SectionCard';
import { useFormats } from '../figures/use-formats';
import { FactList } from '../layout/FactList';
import { periodOf } from './survey-sentences';
import { useSurveyWords } from './use-survey-words';

/** Until when, and how many have answered; who they are is told to nobody. */
export const StandingCard = ({ survey }: { survey: SurveyDetail }) => {
  const words = useSurveyWords();
  const formats = useFormats();
  const { counts, hasAnswered, createdByName, closedAt, state, openFrom } = survey;
  const facts = [
    { label: words('standing.open'), value: periodOf(survey, words, formats) },
    { label: words('standing.answered'), value: words('standing.answeredOf', counts) },
    ...(createdByName ? [{ label: words('standing.madeBy'), value: createdByName }] : []),
  ];
  return (
    <SectionCard title={words('standing.title')}>
      {hasAnswered && (
        <Alert severity="success" role="status" className="noprint" sx={{ marginBottom: 1.5 }}>
          {words('answer.thanks')} {words('answer.thanksCount', counts)}
        </Alert>
      )}
      {state === 'upcoming' && (
        <Alert severity="info" role="status" sx={{ marginBottom: 1.5 }}>
          {words('answer.upcoming', { day: formats.day(openFrom) })}
        </Alert>
      )}
      <FactList facts={facts} />
      {closedAt !== null && words('standing.closedOn', { day: formats.dayOfInstant(closedAt) })}
    </SectionCard>
  );
};
