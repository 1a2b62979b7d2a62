import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useId } from 'react';
import type { SurveyQuestion } from '#contract/surveys';
import { answerName } from './survey-sentences';
import { useSurveyWords } from './use-survey-words';

type Props = { question: SurveyQuestion; number: number; value: number | null; onChange: (value: number) => void };

/** A question with its answers under each other, each as wide as the screen: to be pressed with a thumb. */
export const QuestionField = ({ question, number, value, onChange }: Props) => {
  const words = useSurveyWords();
  const id = useId();
  const values = Array.from({ length: question.steps }, (_step, at) => at + 1);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" id={id} sx={legendStyle}>
        {number}. {words(`question.${question.key}`)}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        name={question.key}
        value={value ?? ''}
        onChange={(_event, chosen) => onChange(Number(chosen))}
        sx={{ flexDirection: { lg: 'row' }, columnGap: 3 }}
      >
        {values.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio />}
            label={answerName(question, one, words)}
            sx={{ minHeight: 44, marginRight: 0 }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};

const legendStyle = { color: 'text.primary', fontWeight: 600, '&.Mui-focused': { color: 'text.primary' } } as const;
