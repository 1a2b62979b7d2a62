import type { ForecastChanges } from '#contract/forecast-changes';
import type { Column } from '#contract/forecasts';
import { pupilsText, shownPercent } from '../column-words';
import { digitsNear, type Formats } from '../format';
import type { Words } from '../use-words';

type Say = { words: Words; formats: Formats };
type Change = ForecastChanges['columns'][number];

/** «3 leerlingen erbij, 41 leerlingen met nieuwe toetsen; 1S/2F 2027 ging van 58,0 % naar 61,0 %.» */
export function leadOfChanges({ pupils, columns }: ForecastChanges, say: Say): string {
  const who = (['added', 'left', 'newCohort', 'cohortOver', 'newTests'] as const).flatMap((what) =>
    pupils[what] > 0 ? [say.words(`runs.changes.${what}`, { pupils: pupilsText(pupils[what], say.words) })] : [],
  );
  const first = who.length > 0 ? who.join(', ') : say.words('runs.changes.noPupils');
  const figures = (['1S2F', '1F'] as const).flatMap((indicator) => {
    const ahead = columns.find((one) => one.indicator === indicator && one.after && one.after.kind !== 'measured');
    return ahead ? [figureText(ahead, say)] : [];
  });
  return `${[first, ...figures].join('; ')}.`;
}

/** One column that lies ahead: from which percentage to which, and the verdict where that changed. */
function figureText({ resultsYear, indicator, before, after }: Change, { words, formats }: Say): string {
  const place = { indicator: words(`indicator.${indicator}`), year: resultsYear };
  const [from, to] = [percentOf(before, formats), percentOf(after, formats)];
  if (!before) return words('runs.changes.columnNew', { ...place, after: to });
  const figure =
    from === to
      ? words('runs.changes.columnSame', { ...place, after: to })
      : words('runs.changes.column', { ...place, before: from, after: to });
  if (!after || before.verdict === after.verdict) return figure;
  const verdicts = { before: words(`verdict.${before.verdict}`), after: words(`verdict.${after.verdict}`) };
  return `${figure}, ${words('runs.changes.verdictTo', verdicts)}`;
}

/** What the runs rest on beside their pupils, a sentence each. */
export function causeSentences({ causes }: Pick<ForecastChanges, 'causes'>, { words, formats }: Say): string[] {
  const { method, modelVersion, refitted, norms, bandwidth } = causes;
  const years = (of: readonly number[]) => ({ years: of.join(', ') });
  const points = (value: number) => formats.number(value);
  const sentences = [
    causes.outcomesIn.length > 0 && words('runs.changes.outcomesIn', years(causes.outcomesIn)),
    causes.outcomesChanged.length > 0 && words('runs.changes.outcomesChanged', years(causes.outcomesChanged)),
    bandwidth && words('runs.changes.bandwidth', { before: points(bandwidth.before), after: points(bandwidth.after) }),
    causes.linesChanged.length > 0 && words('runs.changes.linesChanged', years(causes.linesChanged)),
    norms && words('runs.changes.norms'),
    method && words('runs.changes.method'),
    !method && modelVersion && words('runs.changes.modelVersion', modelVersion),
    refitted && words('runs.changes.refitted'),
  ].filter((sentence) => typeof sentence === 'string');
  const known = sentences.length > 0 ? sentences : norms === null ? [] : [words('runs.changes.noCause')];
  return norms === null ? [...known, words('runs.changes.normsUnknown')] : known;
}

/** Stands for a figure that is not there. */
export const nothing = '–';

/** «58,0 % → 61,0 %», or that it stayed; what was not there and is not there is no figure that stayed. */
export function wasIs(before: string, after: string, words: Words): string {
  if (before === nothing && after === nothing) return nothing;
  return before === after
    ? words('runs.changes.unchanged', { value: after })
    : words('runs.changes.wasIs', { before, after });
}

export const percentOf = (column: Column | null, formats: Formats): string =>
  column === null ? nothing : formats.percent(shownPercent(column), digitsNear(column.percent, column.signalValue));
