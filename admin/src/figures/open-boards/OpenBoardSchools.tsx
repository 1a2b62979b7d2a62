import { Box, Typography } from '@mui/material';
import type { OpenBoard } from '#contract/open-boards';
import { useWords } from '../use-words';
import { OpenSchoolCard } from './OpenSchoolCard';

export const OpenBoardSchools = ({ board }: { board: OpenBoard }) => {
  const words = useWords();
  const { number, schools, source } = board;
  return (
    <section aria-labelledby="open-board">
      <Typography id="open-board" variant="h2" component="h2">
        {words('openBoards.found', { number, schools: words('common.schools', { smart_count: schools.length }) })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ margin: '4px 0 12px', maxWidth: '90ch' }}>
        {words('openBoards.similarNote')} {words('openBoards.bounds', { source })}
      </Typography>
      <Box component="ul" aria-label={words('openBoards.table', { number })} sx={grid}>
        {schools.map((school) => (
          <OpenSchoolCard key={school.ovt} school={school} />
        ))}
      </Box>
    </section>
  );
};

const grid = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: '12px',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
};
