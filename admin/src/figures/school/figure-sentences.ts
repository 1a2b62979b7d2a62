import type { Column, Forecast } from '#contract/forecasts';
import type { Indicator } from '#contract/primitives';
import { chanceText, gapText, percentText, pupilsText, reasonWithout, shownPercent } from '../column-words';
import type { Formats } from '../format';
import type { Words } from '../use-words';
import { verdicts } from '../verdicts';

export const columnsOf = ({ columns }: Pick<Forecast, 'columns'>, indicator: Indicator): Column[] =>
  columns.filter((column) => column.indicator === indicator).sort((a, b) => a.resultsYear - b.resultsYear);

/** The column the verdict is about: the first that is not measured yet, or else the newest. */
export const columnAhead = (columns: readonly Column[]): Column | null =>
  columns.find(({ kind }) => kind !== 'measured') ?? columns.at(-1) ?? null;

/** One sentence per indicator, the most urgent first. */
export function leadOf(columns: readonly Column[], words: Words): string {
  const years = new Set(columns.map(({ resultsYear }) => resultsYear));
  if (columns.length > 1 && years.size === 1 && columns.every(({ verdict }) => verdict === 'onCourse')) {
    return words('school.lead.allOnCourse', { year: columns[0]?.resultsYear ?? 0 });
  }
  return [...columns]
    .sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))
    .map(({ verdict, resultsYear, indicator, gapPupils }) =>
      words(`school.lead.${verdict}`, {
        year: resultsYear,
        indicator: words(`indicator.${indicator}`),
        gap: pupilsText(gapPupils ?? 0, words),
      }),
    )
    .join(' ');
}

/** What is expected, compared with the line: as a sentence, with the interval where the method gives one. */
export function expectedText(column: Column, words: Words, formats: Formats): string {
  const { low80, high80, kind } = column;
  if (shownPercent(column) === null) return words('school.nothing', { reason: reasonWithout(column, words) });
  const percent = percentText(column, formats);
  if (column.signalValue === null) return words('school.expectedNoLine', { percent });
  const signal = formats.percent(column.signalValue);
  if (low80 !== null && high80 !== null) {
    return words('school.expectedBand', { percent, signal, low: formats.number(low80), high: formats.percent(high80) });
  }
  return words(kind === 'measured' ? 'school.expectedMeasured' : 'school.expected', { percent, signal });
}

/** The sentences under a verdict, in order: what is expected, the chance, the room, how much is without evidence. */
export function sentencesOf(column: Column, words: Words, formats: Formats): string[] {
  const { chanceBelow, noEvidenceShare } = column;
  const sentences = [
    expectedText(column, words, formats),
    chanceBelow === null ? null : words('chance.below', { chance: chanceText(chanceBelow, words) }),
    gapText(column, words),
    noEvidenceShare === null || noEvidenceShare === 0
      ? null
      : words('school.noEvidence', { share: formats.percent(noEvidenceShare * 100) }),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** «gemengd 2027 · n = 78 in 3 jaren · over vijf jaar» */
export function basisOf(column: Column, words: Words): string {
  const basis = words('school.basis', {
    kind: words(`kind.${column.kind}`),
    year: column.resultsYear,
    n: column.pupils,
    years: column.years.length,
  });
  return [basis, column.overFiveYears ? words('fiveYears') : null].filter(Boolean).join(' · ');
}
