import { Box, Button, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { Forecast } from '#contract/forecasts';
import { ColumnTable } from '../chart/ColumnTable';
import { useWords } from '../use-words';
import { indicators } from './indicators';
import { columnsOf } from './figure-sentences';

/** «Toon als tabel»: the same numbers as the charts, folded away until asked for. */
export const FiguresAsTable = ({ forecast }: { forecast: Forecast }) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box>
      <Button variant="text" className="noprint" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words(open ? 'school.hideTable' : 'school.asTable')}
      </Button>
      <Box id={id} hidden={!open}>
        {open &&
          indicators.map((indicator) => (
            <Box key={indicator} sx={{ marginTop: '12px' }}>
              <Typography variant="h3" component="h3">
                {words(`indicator.${indicator}`)}
              </Typography>
              <ColumnTable indicator={indicator} columns={columnsOf(forecast, indicator)} />
            </Box>
          ))}
      </Box>
    </Box>
  );
};
