import type { Indicator } from '#contract/primitives';
import type { Figure, School } from '#contract/schools';

export const figureOf = ({ figures }: Pick<School, 'figures'>, indicator: Indicator): Figure | null =>
  figures.find((figure) => figure.indicator === indicator) ?? null;

/** The results year most figures of the page are about; null before the first forecast. */
export const yearOfFigures = (schools: readonly School[]): number | null =>
  schools.flatMap(({ figures }) => figures)[0]?.resultsYear ?? null;
