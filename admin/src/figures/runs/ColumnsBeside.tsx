import { Box } from '@mui/material';
import type { Column } from '#contract/forecasts';
import type { Indicator, Verdict } from '#contract/primitives';
import { chanceText } from '../column-words';
import { DataRows } from '../DataRows';
import { indicators } from '../school/indicators';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { VerdictChip } from '../VerdictChip';
import { nothing, percentOf, wasIs } from './change-words';

export type Beside = { resultsYear: number; indicator: Indicator; before: Column | null; after: Column | null };
type Props = { label: string; columns: readonly Beside[] };

/** Two times the same columns: what is expected, the band, the chance and the verdict, from one to the other. */
export const ColumnsBeside = ({ label, columns }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const band = (column: Column | null) => {
    const { low80 = null, high80 = null } = column ?? {};
    return low80 === null || high80 === null ? nothing : `${formats.number(low80)}–${formats.percent(high80)}`;
  };
  const chance = (column: Column | null) => {
    const { chanceBelow = null } = column ?? {};
    return chanceBelow === null ? nothing : chanceText(chanceBelow, words);
  };
  const both = ({ before, after }: Beside, text: (column: Column | null) => string) =>
    wasIs(text(before), text(after), words);
  return (
    <DataRows
      label={label}
      columns={[
        {
          header: words('runs.changes.which'),
          cell: ({ indicator, resultsYear }: Beside) => `${words(`indicator.${indicator}`)} ${resultsYear}`,
        },
        {
          header: words('runs.changes.expected'),
          cell: (row) => both(row, (column) => percentOf(column, formats)),
        },
        { header: words('runs.changes.band'), cell: (row) => both(row, band) },
        { header: words('runs.changes.chance'), cell: (row) => both(row, chance) },
        { header: words('runs.changes.verdict'), cell: (row) => <Verdicts of={row} /> },
      ]}
      rows={[...columns].sort(byIndicator)}
      keyOf={({ indicator, resultsYear }) => `${indicator} ${resultsYear}`}
    />
  );
};

/** 1S/2F first, as everywhere on the page of a school. */
const byIndicator = (a: Beside, b: Beside) =>
  indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) || a.resultsYear - b.resultsYear;

const Verdicts = ({ of: { before, after } }: { of: Beside }) => {
  const words = useWords();
  const chip = (verdict: Verdict | undefined) =>
    verdict ? <VerdictChip verdict={verdict} /> : words('runs.changes.absent');
  if (before?.verdict === after?.verdict) return chip(after?.verdict);
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '4px 6px', alignItems: 'center' }}>
      {chip(before?.verdict)} → {chip(after?.verdict)}
    </Box>
  );
};
