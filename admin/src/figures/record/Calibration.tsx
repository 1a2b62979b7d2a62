import { Box, Typography } from '@mui/material';
import type { CalibrationBin, ToldRecord } from '#contract/forecast-records';
import type { Indicator } from '#contract/primitives';
import { DataRows } from '../DataRows';
import { Folded } from '../Folded';
import type { RowColumn } from '../rows';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { CalibrationChart } from './CalibrationChart';

type Props = { told: ToldRecord; indicator: Indicator };

export const Calibration = ({ told, indicator }: Props) => {
  const words = useWords();
  const columns = useBinColumns();
  const bins = told.calibration.find((one) => one.indicator === indicator)?.bins ?? [];
  const name = words(`indicator.${indicator}`);
  return (
    <SectionCard title={words('record.calibration.title')} aside={name}>
      {bins.length === 0 ? (
        words('record.calibration.none')
      ) : (
        <Box sx={chartAndWords}>
          <CalibrationChart indicator={indicator} bins={bins} />
          <Box>
            <Typography sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '12px' }}>
              {words('record.calibration.says')}
            </Typography>
            <Folded show={words('school.asTable')} hide={words('school.hideTable')}>
              <DataRows
                label={words('record.calibration.table', { indicator: name })}
                columns={columns}
                rows={bins}
                keyOf={({ from }) => String(from)}
              />
            </Folded>
          </Box>
        </Box>
      )}
    </SectionCard>
  );
};

const chartAndWords = {
  display: 'grid',
  gap: '12px 32px',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 420px) minmax(0, 1fr)' },
};

function useBinColumns(): [RowColumn<CalibrationBin>, ...RowColumn<CalibrationBin>[]] {
  const words = useWords();
  const formats = useFormats();
  const share = (of: number | null) => (of === null ? words('record.past.hidden') : formats.percent(100 * of));
  return [
    {
      header: words('record.calibration.bin'),
      cell: ({ from, to }) =>
        words('record.calibration.binOf', { from: Math.round(100 * from), to: Math.round(100 * to) }),
    },
    { header: words('record.calibration.n'), numeric: true, cell: ({ n }) => n },
    {
      header: words('record.calibration.columnExpected'),
      numeric: true,
      cell: ({ expected }) => share(expected),
    },
    { header: words('record.calibration.columnCame'), numeric: true, cell: ({ came }) => share(came) },
  ];
}
