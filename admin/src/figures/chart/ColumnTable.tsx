import type { Column } from '#contract/forecasts';
import type { Indicator } from '#contract/primitives';
import {
  chanceText,
  gapText,
  percentText,
  provisionalText,
  reasonWithout,
  shownPercent,
  yearsText,
} from '../column-words';
import { DataRows } from '../DataRows';
import type { Formats } from '../format';
import type { RowColumn } from '../rows';
import { useFormats } from '../use-formats';
import { useWords, type Words } from '../use-words';
import { VerdictChip } from '../VerdictChip';

/** The same numbers as the chart, for who reads rather than looks. */
export const ColumnTable = ({ indicator, columns }: { indicator: Indicator; columns: readonly Column[] }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <DataRows
      label={words('school.table.caption', { indicator: words(`indicator.${indicator}`) })}
      columns={[
        { header: words('school.table.column'), cell: ({ resultsYear }) => resultsYear },
        ...basis(words),
        ...figures(words, formats),
        ...judgement(words, formats, columns),
      ]}
      rows={columns}
      keyOf={({ resultsYear }) => String(resultsYear)}
    />
  );
};

const basis = (words: Words): RowColumn<Column>[] => [
  { header: words('school.table.kind'), cell: ({ kind }) => words(`kind.${kind}`) },
  {
    header: words('school.table.years'),
    cell: (column) => yearsText(column, words),
  },
  { header: words('school.table.pupils'), numeric: true, cell: ({ pupils }) => pupils },
  { header: words('school.table.judgements'), numeric: true, cell: ({ judgements }) => judgements },
];

const figures = (words: Words, formats: Formats): RowColumn<Column>[] => [
  {
    header: words('school.table.percent'),
    numeric: true,
    cell: (column) => (shownPercent(column) === null ? reasonWithout(column, words) : percentText(column, formats)),
  },
  {
    header: words('school.table.signal'),
    numeric: true,
    cell: (column) => [formats.percent(column.signalValue), provisionalText(column, words)].filter(Boolean).join(', '),
  },
  { header: words('school.table.verdict'), cell: ({ verdict }) => <VerdictChip verdict={verdict} /> },
];

/** Chances and intervals only where the method gives them. */
function judgement(words: Words, formats: Formats, columns: readonly Column[]): RowColumn<Column>[] {
  const none = words('common.none');
  const gap: RowColumn<Column> = {
    header: words('school.table.gap'),
    cell: (column) => gapText(column, words) ?? none,
  };
  if (columns.every(({ low80, chanceBelow }) => low80 === null && chanceBelow === null)) return [gap];
  const band: RowColumn<Column> = {
    header: words('school.table.band'),
    cell: ({ low80, high80 }) => (low80 === null ? none : `${formats.number(low80)} – ${formats.percent(high80)}`),
  };
  const chance: RowColumn<Column> = {
    header: words('overview.chance'),
    cell: ({ chanceBelow }) => (chanceBelow === null ? none : chanceText(chanceBelow, words)),
  };
  return [gap, band, chance];
}
