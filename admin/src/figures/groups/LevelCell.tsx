import { Box } from '@mui/material';
import type { Pupil } from '#contract/pupils';
import type { Domain } from '#domain/results/levels';
import { howKnown, levelName, levelOf } from '../level-words';
import { useWords } from '../use-words';

/** The level of today and how it is known; a pupil without a result is said to have none, never shown as the lowest. */
export const LevelCell = ({ pupil, domain }: { pupil: Pupil; domain: Domain }) => {
  const words = useWords();
  const known = levelOf(pupil, domain);
  if (!known) {
    return (
      <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
        {words('group.noResult')}
      </Box>
    );
  }
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {levelName(known.level, domain)}
      </Box>
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: 13 }}>
        {howKnown(known, words)}
      </Box>
    </>
  );
};
