import { Box, Paper, Typography } from '@mui/material';
import type { OpenSchool } from '#contract/open-boards';
import { digitsNear, type Formats } from '../format';
import { useFormats } from '../use-formats';
import { useWords, type Words } from '../use-words';
import { YearBars } from './YearBars';

/** One real school: its measured years, its outcome in the words of the inspectorate, and similar schools. */
export const OpenSchoolCard = ({ school }: { school: OpenSchool }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <Paper component="li" variant="outlined" sx={{ padding: '16px', minWidth: 0 }}>
      <Typography variant="h3" component="h3">
        {school.name ?? school.ovt}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: '8px' }}>
        {[school.place, school.ovt, weightOf(school, words, formats)].filter(Boolean).join(' · ')}
      </Typography>
      <YearBars school={school} />
      <Box component="dl" sx={{ margin: '10px 0 0', fontSize: 14, lineHeight: '20px', '& dd': { margin: '0 0 6px' } }}>
        <Box component="dt" sx={{ fontWeight: 600 }}>
          1S/2F
        </Box>
        <dd>{outcomeOf(school.percent1S2F, school.signal1S2F, school.outcome1S2F, formats)}</dd>
        <Box component="dt" sx={{ fontWeight: 600 }}>
          1F
        </Box>
        <dd>{outcomeOf(school.percent1F, school.signal1F, school.outcome1F, formats)}</dd>
        <Box component="dt" sx={{ fontWeight: 600 }}>
          {words('openBoards.similar')} ▾
        </Box>
        <dd>{similarOf(school, words, formats)}</dd>
      </Box>
    </Paper>
  );
};

const weightOf = ({ schoolWeight }: OpenSchool, words: Words, formats: Formats) =>
  `${words('openBoards.weight')} ${schoolWeight === null ? words('openBoards.noWeight') : formats.number(schoolWeight, 2)}`;

function outcomeOf(percent: number | null, signal: number | null, outcome: string, formats: Formats): string {
  if (percent === null) return outcome;
  const compared = signal === null ? '' : ` (${formats.percent(signal)})`;
  return `${formats.percent(percent, digitsNear(percent, signal))}: ${outcome}${compared}`;
}

function similarOf({ similar }: OpenSchool, words: Words, formats: Formats): string {
  const { schools, median1S2F, low1S2F, high1S2F } = similar;
  if (median1S2F === null || schools === 0) return words('openBoards.similarNone');
  return words('openBoards.similarSays', {
    median: formats.percent(median1S2F),
    low: formats.number(low1S2F),
    high: formats.percent(high1S2F),
    n: formats.number(schools, 0),
  });
}
