import { Box, Card, GlobalStyles } from '@mui/material';
import { Legend } from './Legend';
import type { ViewProps } from './view-props';
import { YearList } from './YearList';
import { YearTable } from './YearTable';

/** One sheet on its side: the year is hung on the wall of the staff room. */
const onItsSide = { '@media print': { '@page': { size: 'A4 landscape', margin: '8mm' } } };

/** The year at a glance where there is room for it and on paper; month by month on a phone. */
export const YearView = (props: ViewProps) => (
  <>
    <GlobalStyles styles={onItsSide} />
    <Card sx={{ padding: { xs: 2, md: '16px 20px' }, '@media print': { border: 0, padding: 0 } }}>
      <Box sx={{ display: { xs: 'none', lg: 'block' }, '@media print': { display: 'block' } }}>
        <YearTable {...props} />
        <Legend entries={props.entries} />
      </Box>
      <Box className="noprint" sx={{ display: { xs: 'block', lg: 'none' } }}>
        <YearList {...props} />
      </Box>
    </Card>
  </>
);
