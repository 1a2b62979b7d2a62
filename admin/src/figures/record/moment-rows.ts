import type { RecordScores, ToldRecord } from '#contract/forecast-records';
import type { Indicator } from '#contract/primitives';
import type { RowColumn } from '../rows';
import { useWords } from '../use-words';

/** The figures from one moment; null: from all moments together. */
export type MomentRow = RecordScores & { moment: string | null };

/** In the order of a career, and all together at the end. */
export const rowsOf = ({ byMoment, byIndicator }: ToldRecord, indicator: Indicator): MomentRow[] => [
  ...byMoment.filter((row) => row.indicator === indicator),
  ...byIndicator.filter((row) => row.indicator === indicator).map((row) => ({ ...row, moment: null })),
];

/** From where, and how much stands behind it. */
export function useMomentColumns(): [RowColumn<MomentRow>, ...RowColumn<MomentRow>[]] {
  const words = useWords();
  return [
    { header: words('record.coverage.moment'), cell: ({ moment }) => moment ?? words('record.coverage.all') },
    { header: words('record.coverage.n'), numeric: true, cell: ({ n }) => n },
    { header: words('record.coverage.outcomes'), numeric: true, cell: ({ outcomes }) => outcomes },
  ];
}
