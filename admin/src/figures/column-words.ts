import type { Column } from '#contract/forecasts';
import type { Figure } from '#contract/schools';
import { leastPupils } from '#domain/forecast/verdict';
import { smallSchoolLimit } from '#domain/indicators/judge-school';
import { digitsNear, type Formats } from './format';
import type { Words } from './use-words';

type Measure = Pick<Column, 'percent' | 'pupils'>;

/** A percentage over fewer than five pupils is not shown, whatever the server sends. */
export const shownPercent = ({ percent, pupils }: Measure): number | null => (pupils < leastPupils ? null : percent);

/** «45,3 %», with a second decimal where one would hide the side of the line. */
export const percentText = (column: Measure & Pick<Column, 'signalValue'>, formats: Formats): string =>
  formats.percent(shownPercent(column), digitsNear(column.percent, column.signalValue));

type Band = Measure & Pick<Figure, 'low80' | 'high80'>;

/** «80 %: 40,9–49,7»; null where there is no percentage or the method gives no band. */
export function bandText({ low80, high80, ...column }: Band, words: Words, formats: Formats): string | null {
  if (shownPercent(column) === null || low80 === null || high80 === null) return null;
  return words('overview.band', { low: formats.number(low80), high: formats.number(high80) });
}

/** Why a column has no percentage. */
export function reasonWithout({ years, pupils, overFiveYears }: Column, words: Words): string {
  const unknown = years.filter(({ source }) => source === 'unknown').map(({ resultsYear }) => resultsYear);
  if (unknown.length > 0) return words('reason.unknownYears', { years: unknown.join(', ') });
  if (pupils < leastPupils) return words('reason.fewerThanFive');
  if (pupils < smallSchoolLimit && !overFiveYears) return words('reason.smallSchool');
  return words('reason.noFigure');
}

/** «2025, 2026 gemeten, 2027 prognose»: neighbours of one source are named once. */
export function yearsText({ years, overFiveYears }: Pick<Column, 'years' | 'overFiveYears'>, words: Words): string {
  const named = years.map(({ resultsYear, source }, place) =>
    years[place + 1]?.source === source
      ? String(resultsYear)
      : words('school.table.year', { year: resultsYear, source: words(`yearSource.${source}`) }),
  );
  return named.join(', ') + (overFiveYears ? ` (${words('fiveYears')})` : '');
}

type Gap = Pick<Column, 'gapJudgements' | 'gapPupils' | 'judgements'>;

/** «Ruimte: 1 leerling (4 oordelen van de 234 oordelen).»; null where there is nothing to compare. */
export function gapText({ gapJudgements, gapPupils, judgements }: Gap, words: Words): string | null {
  if (gapJudgements === null || gapPupils === null) return null;
  return words(gapJudgements < 0 ? 'gap.short' : 'gap.room', {
    pupils: pupilsText(gapPupils, words),
    gap: String(Math.abs(gapJudgements)),
    judgements: words('common.judgements', { smart_count: judgements }),
  });
}

/** «1 leerling ruimte», for a cell. */
export function gapShort({ gapPupils, gapJudgements }: Gap, words: Words): string | null {
  if (gapJudgements === null || gapPupils === null) return null;
  return words(gapJudgements < 0 ? 'gap.shortShort' : 'gap.roomShort', { pupils: pupilsText(gapPupils, words) });
}

export const pupilsText = (pupils: number, words: Words): string =>
  words('common.pupils', { smart_count: Math.abs(pupils) });

/** How a chance is said: in tens, at the ends as few or many, never more exactly than it is known. */
export function chanceStep(chance: number): 'few' | 'many' | number {
  if (chance < 0.05) return 'few';
  if (chance > 0.95) return 'many';
  return Math.min(9, Math.max(1, Math.round(chance * 10)));
}

/** Null: the method gives none. */
export function chanceText(chance: number | null, words: Words): string {
  if (chance === null) return words('chance.unknown');
  const step = chanceStep(chance);
  return typeof step === 'number' ? words('chance.tens', { tens: step }) : words(`chance.${step}`);
}

type Normed = Pick<Figure, 'normProvisional' | 'normYear'>;

/** «voorlopig: tabel 2025» at a figure that is compared with the table of an earlier year. */
export function provisionalText({ normProvisional, normYear }: Normed, words: Words): string | null {
  if (!normProvisional) return null;
  return normYear === null ? words('provisionalPlain') : words('provisional', { year: normYear });
}
