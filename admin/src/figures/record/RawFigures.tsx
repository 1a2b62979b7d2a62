import { Typography } from '@mui/material';
import type { Indicator } from '#contract/primitives';
import { DataRows } from '../DataRows';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { type MomentRow, useMomentColumns } from './moment-rows';

type Props = { rows: readonly MomentRow[]; indicator: Indicator };
type Three = { model: number; standVanNu: number; schoolMean: number };

/** For who wants to check: the scores themselves, forecast first. */
export const RawFigures = ({ rows, indicator }: Props) => {
  const words = useWords();
  const { number } = useFormats();
  const three = ({ model, standVanNu, schoolMean }: Three, digits: number) =>
    [model, standVanNu, schoolMean].map((one) => number(one, digits)).join(' · ');
  const header = (name: 'brier' | 'log' | 'mae' | 'interval' | 'width' | 'slope') =>
    words(`record.compare.rawColumns.${name}`);
  const [moment, n] = useMomentColumns();
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: '4px' }}>
        {words('record.compare.rawSays')}
      </Typography>
      <DataRows
        label={words('record.compare.rawTable', { indicator: words(`indicator.${indicator}`) })}
        columns={[
          moment,
          ...(n ? [n] : []),
          { header: header('brier'), numeric: true, cell: ({ brier }) => three(brier, 3) },
          { header: header('log'), numeric: true, cell: ({ logScore }) => three(logScore, 2) },
          { header: header('mae'), numeric: true, cell: ({ mae }) => three(mae, 1) },
          {
            header: header('interval'),
            numeric: true,
            cell: ({ intervalScore: { model, schoolMeanBand } }) =>
              [model, schoolMeanBand].map((one) => number(one)).join(' · '),
          },
          { header: header('width'), numeric: true, cell: ({ width }) => number(width) },
          { header: header('slope'), numeric: true, cell: ({ calibrationSlope }) => number(calibrationSlope, 2) },
        ]}
        rows={rows}
        keyOf={(row) => row.moment ?? 'all'}
      />
    </>
  );
};
