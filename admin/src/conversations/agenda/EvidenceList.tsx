import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Conversation, EvidenceLine } from '#contract/conversations';
import { proofOf, sentenceOf } from '#domain/conversations/sentences';
import { placeOf } from '../evidence-place';
import { useSaying } from '../use-saying';

type Props = {
  lines: readonly EvidenceLine[];
  talk: Pick<Conversation, 'schoolId' | 'state'>;
  /** Nothing that went well is something else than nothing that stands out. */
  isOpening: boolean;
};

/** What the data say: each line with its figure, what it is held against, n and day, and the records behind it. */
export const EvidenceList = ({ lines, talk, isOpening }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  // How to begin is said to who still has to talk.
  const nothingWell = talk.state === 'closed' ? 'nothingWellThen' : 'nothingWell';
  if (lines.length === 0)
    return <Typography color="textSecondary">{words(isOpening ? nothingWell : 'nothing')}</Typography>;
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, overflowWrap: 'anywhere', '& li': { marginBottom: '6px' } }}>
      {lines.map((line, at) => {
        const [sentence, place] = [sentenceOf(line, saying), placeOf(line, talk.schoolId)];
        const proof = proofOf(line, saying);
        return (
          <li key={`${line.key} ${line.aboutId ?? line.about ?? at}`}>
            {sentence}
            {proof.length > 0 && (
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {proof.join(' · ')}
              </Typography>
            )}
            {place && (
              <Link className="noprint" to={place} aria-label={words('sourceOf', { about: sentence })}>
                {words('source')}
              </Link>
            )}
          </li>
        );
      })}
    </Box>
  );
};
