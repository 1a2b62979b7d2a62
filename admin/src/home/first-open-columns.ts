import type { Column } from '#contract/forecasts';

/** Per indicator the first results year that is not wholly measured: the one that can still be worked on. */
export function firstOpenColumns(columns: readonly Column[]): readonly Column[] {
  const open = columns.filter(({ kind }) => kind !== 'measured');
  const firstOf = (indicator: Column['indicator']) =>
    open
      .filter((column) => column.indicator === indicator)
      .reduce<Column | null>(
        (first, column) => (first && first.resultsYear <= column.resultsYear ? first : column),
        null,
      );
  return [firstOf('1S2F'), firstOf('1F')].filter((column) => column !== null);
}
