import { Alert, Box, Button, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import type { SurveyDetail } from '#contract/surveys';
import { SectionCard } from '../figures/SectionCard';
import { QuestionField } from './QuestionField';
import { useAnswers } from './use-answers';
import { useSurveyWords } from './use-survey-words';

/** Two minutes, with one thumb: every question with its answers under each other, and below how far one is. */
export const AnswerCard = ({ survey }: { survey: SurveyDetail }) => {
  const words = useSurveyWords();
  const { text: answers, change, save, forget, isKept, state } = useAnswers(survey);
  const { questions } = survey;
  const done = questions.filter(({ key }) => answers[key] !== undefined).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <SectionCard title={words('answer.title')}>
      {isKept && (
        <Alert severity="info" action={<Button onClick={forget}>{words('answer.forget')}</Button>}>
          {words('answer.kept')}
        </Alert>
      )}
      <Typography sx={{ margin: '8px 0 16px', maxWidth: '72ch' }}>{words('answer.intro')}</Typography>
      <Box component="form" onSubmit={submit} className="noprint" sx={formStyle}>
        {questions.map((question, at) => (
          <QuestionField
            key={question.key}
            question={question}
            number={at + 1}
            value={answers[question.key] ?? null}
            onChange={(value) => change({ [question.key]: value })}
          />
        ))}
        <Box sx={footStyle}>
          <Typography role="status" sx={{ fontWeight: 600 }}>
            {words('answer.progress', { done, all: questions.length })}
          </Typography>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={state === 'sending' || done < questions.length}
          >
            {words('answer.send')}
          </Button>
        </Box>
        <Typography variant="body2" color="textSecondary">
          {words('answer.once')}
        </Typography>
      </Box>
    </SectionCard>
  );
};

/** What has the focus is never behind the line below. */
const formStyle = { display: 'grid', gap: 3, maxWidth: 860, '& input': { scrollMarginBottom: '140px' } } as const;
/** Stays in sight while one scrolls through the questions. */
const footStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px 16px',
  alignItems: 'center',
  justifyContent: 'space-between',
  padding: '12px 0',
  backgroundColor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
} as const;
