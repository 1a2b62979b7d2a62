import { Box } from '@mui/material';
import type { EventConflict } from '#contract/events';
import { conflictSentences } from '../calendar-sentences';
import { useSaying } from '../use-saying';

export const ConflictList = ({ conflicts }: { conflicts: readonly EventConflict[] }) => {
  const saying = useSaying();
  const sentences = conflictSentences(conflicts, saying);
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, maxWidth: '72ch' }}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Box>
  );
};
