import { Box } from '@mui/material';
import { SectionCard } from '../figures/SectionCard';
import { useSurveyWords } from './use-survey-words';

/** What somebody wants to know before answering honestly. */
export const WhoSeesCard = () => {
  const words = useSurveyWords();
  return (
    <div className="noprint">
      <SectionCard title={words('who.title')}>
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, maxWidth: '72ch', '& li': { marginBottom: 1 } }}>
          {(['tally', 'once', 'closed', 'board'] as const).map((key) => (
            <li key={key}>{words(`who.${key}`)}</li>
          ))}
        </Box>
      </SectionCard>
    </div>
  );
};
