import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Forecast } from '#contract/forecasts';
import { ChartLegend } from '../chart/ChartLegend';
import { Lead } from '../Lead';
import { Stack } from '../Stack';
import { useWords } from '../use-words';
import { columnAhead, columnsOf, leadOf } from './figure-sentences';
import { FiguresAsTable } from './FiguresAsTable';
import { IndicatorCard } from './IndicatorCard';
import { indicators } from './indicators';

type Props = { forecast: Forecast; certainty: ReactNode; children: ReactNode };

/** A forecast in one sentence, two graphs, a table and what the method can and cannot say. */
export const ForecastFigures = ({ forecast, certainty, children }: Props) => {
  const words = useWords();
  const ahead = indicators.flatMap((indicator) => columnAhead(columnsOf(forecast, indicator)) ?? []);
  return (
    <>
      <Lead>{leadOf(ahead, words)}</Lead>
      <Stack>
        <Box sx={twoBesideEachOther}>
          {indicators.map((indicator) => (
            <IndicatorCard
              key={indicator}
              indicator={indicator}
              columns={columnsOf(forecast, indicator)}
              bandwidth={forecast.bandwidth}
            />
          ))}
        </Box>
        <Box>
          <ChartLegend columns={forecast.columns} bandwidth={forecast.bandwidth} />
          <FiguresAsTable forecast={forecast} />
        </Box>
        <Box sx={twoBesideEachOther}>
          {certainty}
          {children}
        </Box>
      </Stack>
    </>
  );
};

const twoBesideEachOther = {
  display: 'grid',
  gap: '20px',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
  '@media print': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12pt' },
};
