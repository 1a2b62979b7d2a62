import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import type { SurveyQuestion } from '#contract/surveys';
import { useFormats } from '../figures/use-formats';
import { tokens } from '../theme/tokens';
import { answerName, rangeOf, type Spread } from './survey-sentences';
import { useSurveyWords } from './use-survey-words';

export type Shown = { question: SurveyQuestion; spread: Spread };

/** How often each answer to one question was chosen: the number is written, the bar is for the eye. */
export const QuestionBars = ({ question, spread }: Shown) => {
  const words = useSurveyWords();
  const { percent } = useFormats();
  const id = useId();
  const { agreement, counts } = spread;
  const facts = [
    rangeOf(question, spread, words),
    agreement !== null && words('results.agreement', { percent: percent(100 * agreement, 0) }),
  ];
  return (
    <Box component="section" aria-labelledby={id} sx={{ breakInside: 'avoid' }}>
      <Typography id={id} variant="h3" component="h3" sx={{ fontSize: 16, lineHeight: '24px' }}>
        {words(`question.${question.key}`)}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 1 }}>
        {facts.filter(Boolean).join(' · ') || words('results.choices')}
      </Typography>
      <Box component="dl" sx={{ margin: 0, display: 'grid', gap: '6px' }}>
        {counts.map((count, at) => (
          <Box key={at} sx={rowStyle}>
            <dt>{answerName(question, at + 1, words)}</dt>
            <Box component="dd" sx={{ margin: 0, display: 'flex', alignItems: 'center', gap: 1 }}>
              <Box aria-hidden sx={barStyle} style={{ width: `${(80 * count) / Math.max(...counts)}%` }} />
              {count}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 5fr) minmax(0, 6fr)', sm: '200px minmax(0, 1fr)' },
  gap: 1.5,
  alignItems: 'center',
  fontSize: 14,
  lineHeight: '20px',
} as const;
const barStyle = { height: 18, borderRadius: '3px', backgroundColor: tokens.primary, flex: 'none' } as const;
