import type { Column } from '#contract/forecasts';
import { percentText, reasonWithout, shownPercent } from '../column-words';
import type { Formats } from '../format';
import type { Words } from '../use-words';

/** The chart as a text, for who hears it: every column with its number and verdict. */
export function describeColumns(columns: readonly Column[], words: Words, formats: Formats): string {
  const sentences = columns.map((column) => {
    const { resultsYear: year } = column;
    const kind = words(`kind.${column.kind}`);
    if (shownPercent(column) === null) {
      return words('school.chartColumnNone', { year, kind, reason: reasonWithout(column, words) });
    }
    const percent = percentText(column, formats).replace(/\s?%$/, '');
    return words('school.chartColumn', { year, kind, percent, verdict: words(`verdict.${column.verdict}`) });
  });
  return `${sentences.join('. ')}. ${words('school.chartSays')}`;
}
