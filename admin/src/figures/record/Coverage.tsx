import { Typography } from '@mui/material';
import type { RecordScores, ToldRecord } from '#contract/forecast-records';
import type { Indicator } from '#contract/primitives';
import { DataRows } from '../DataRows';
import type { RowColumn } from '../rows';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { bandVerdict, promised } from './record-words';
import { type MomentRow, rowsOf, useMomentColumns } from './moment-rows';

type Props = { told: ToldRecord; indicator: Indicator };

/** Promised against seen, per moment, each with its n and its margin. */
export const Coverage = ({ told, indicator }: Props) => {
  const words = useWords();
  const name = words(`indicator.${indicator}`);
  return (
    <SectionCard title={words('record.coverage.title')} aside={name}>
      <Typography sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '8px' }}>
        {words('record.coverage.says')}
      </Typography>
      <DataRows
        label={words('record.coverage.table', { indicator: name })}
        columns={useColumns()}
        rows={rowsOf(told, indicator)}
        keyOf={({ moment }) => moment ?? 'all'}
      />
      <WithoutBreaks told={told} />
    </SectionCard>
  );
};

function useColumns(): [RowColumn<MomentRow>, ...RowColumn<MomentRow>[]] {
  const words = useWords();
  const formats = useFormats();
  const percent = (share: number) => formats.percent(100 * share, 0);
  const marginOf = ({ margin }: RecordScores) =>
    margin
      ? words('record.coverage.marginOf', { low: percent(margin.low), high: percent(margin.high) })
      : words('common.none');
  return [
    ...useMomentColumns(),
    {
      header: words('record.coverage.inside'),
      numeric: true,
      cell: ({ inside, n }) => words('record.coverage.insideOf', { inside, n }),
    },
    { header: words('record.coverage.promised'), numeric: true, cell: () => percent(promised) },
    { header: words('record.coverage.seen'), numeric: true, cell: ({ coveredShare }) => percent(coveredShare) },
    { header: words('record.coverage.margin'), numeric: true, cell: marginOf },
    {
      header: words('record.coverage.verdict'),
      cell: (row) => words(`record.coverage.verdicts.${bandVerdict(row)}`),
    },
  ];
}

/** A break in the measure is told apart: forecasts that rested on another test. */
const WithoutBreaks = ({ told: { pooled, withoutBreaks } }: { told: ToldRecord }) => {
  const words = useWords();
  const formats = useFormats();
  if (!pooled || !withoutBreaks || withoutBreaks.n === pooled.n) return null;
  const percent = (share: number) => formats.percent(100 * share, 0);
  return (
    <Typography variant="body2" color="textSecondary" sx={{ marginTop: '10px', maxWidth: '72ch' }}>
      {words('record.coverage.withoutBreaks', {
        share: percent(withoutBreaks.coveredShare),
        n: withoutBreaks.n,
        all: percent(pooled.coveredShare),
        total: pooled.n,
      })}
    </Typography>
  );
};
