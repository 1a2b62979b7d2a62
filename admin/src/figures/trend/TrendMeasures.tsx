import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MeasureMark } from '#contract/measures';
import { chartColours } from '../chart/chart-colours';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { bandHeight } from './measure-bands';
import { measureSays } from './trend-words';

/** What the bands in the charts are, and the way to each measure. */
export const TrendMeasures = ({ measures }: { measures: readonly MeasureMark[] }) => {
  const words = useWords();
  const formats = useFormats();
  if (measures.length === 0) return null;
  return (
    <Box sx={{ marginTop: '12px', maxWidth: '80ch' }}>
      <Typography variant="h3" component="h3">
        <svg width="22" height="14" aria-hidden="true">
          <rect y={5} width={22} height={bandHeight} fill={chartColours.secondInk} />
        </svg>{' '}
        {words('trend.measures.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {words('trend.measures.legend')}
      </Typography>
      <Box component="ul" sx={{ margin: '4px 0 8px', paddingLeft: 2.5 }}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <Link to={`/measures/${measure.id}/show`}>{measure.title}</Link> {measureSays(measure, words, formats)}
          </li>
        ))}
      </Box>
    </Box>
  );
};
