import { Box, Typography } from '@mui/material';
import type { YearPlanProposal } from '#contract/year-plans';
import { SectionCard } from '../../figures/SectionCard';
import { useSaying } from '../use-saying';
import { unfitSentence } from './planner-sentences';

export const DoesNotFit = ({ proposal: { doesNotFit } }: { proposal: YearPlanProposal }) => {
  const saying = useSaying();
  const sentences = [...new Set(doesNotFit.map((one) => unfitSentence(one, saying)))];
  return (
    <SectionCard title={saying.words('planner.unfit')}>
      {sentences.length === 0 ? (
        <Typography>{saying.words('planner.unfitNone')}</Typography>
      ) : (
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, maxWidth: '72ch' }}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Box>
      )}
    </SectionCard>
  );
};
