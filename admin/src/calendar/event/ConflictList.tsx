import { Box } from '@mui/material';
import type { EventConflict } from '#contract/events';
import { conflictSentences } from '../calendar-sentences';
import { useSaying } from '../use-saying';

type Props = { conflicts: readonly EventConflict[]; /** So many lines, and how many more there are. */ most?: number };

export const ConflictList = ({ conflicts, most = Infinity }: Props) => {
  const saying = useSaying();
  const sentences = conflictSentences(conflicts, saying);
  const more = sentences.length - most;
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, maxWidth: '72ch' }}>
      {sentences.slice(0, most).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 && <li>{saying.words('conflict.more', { smart_count: more })}</li>}
    </Box>
  );
};
