import { Box, Typography } from '@mui/material';
import type { Forecast } from '#contract/forecasts';
import { ColumnTable } from '../chart/ColumnTable';
import { Folded } from '../Folded';
import { useWords } from '../use-words';
import { columnsOf } from './figure-sentences';
import { indicators } from './indicators';

/** «Toon als tabel»: the same numbers as the charts. */
export const FiguresAsTable = ({ forecast }: { forecast: Forecast }) => {
  const words = useWords();
  return (
    <Folded show={words('school.asTable')} hide={words('school.hideTable')}>
      {indicators.map((indicator) => (
        <Box key={indicator} sx={{ marginTop: '12px' }}>
          <Typography variant="h3" component="h3">
            {words(`indicator.${indicator}`)}
          </Typography>
          <ColumnTable indicator={indicator} columns={columnsOf(forecast, indicator)} />
        </Box>
      ))}
    </Folded>
  );
};
