import type { Indicator } from '#contract/primitives';
import type { Figure, School } from '#contract/schools';
import { provisionalText } from '../column-words';
import type { Words } from '../use-words';

export const figureOf = ({ figures }: Pick<School, 'figures'>, indicator: Indicator): Figure | null =>
  figures.find((figure) => figure.indicator === indicator) ?? null;

/** The results year most figures of the page are about; null before the first forecast. */
export const yearOfFigures = (schools: readonly School[]): number | null => figuresOf(schools)[0]?.resultsYear ?? null;

/** What the star in the table stands for: «voorlopig: tabel 2025», each text once. */
export const provisionalTexts = (schools: readonly School[], words: Words): string =>
  [...new Set(figuresOf(schools).flatMap((figure) => provisionalText(figure, words) ?? []))].join(', ');

const figuresOf = (schools: readonly School[]): Figure[] => schools.flatMap(({ figures }) => figures);
