import type { PublishedSchool } from './indicators';

export const indicatorColumns = [
  'ovt',
  'schoolweging',
  'band',
  'signaleringswaarde_1f',
  'signaleringswaarde_1s2f',
  'pct_1f',
  'pct_1s2f',
  'leerlingen',
  'uitkomst_1f',
  'uitkomst_1s2f',
] as const;
export type IndicatorLine = Record<(typeof indicatorColumns)[number], string | number | null>;

export const toIndicatorLine = ({ ovt, weight, judged }: PublishedSchool): IndicatorLine => ({
  ovt,
  schoolweging: weight,
  band: judged.band,
  signaleringswaarde_1f: judged.signal1F,
  signaleringswaarde_1s2f: judged.signal1S2F,
  pct_1f: judged.percent1F,
  pct_1s2f: judged.percent1S2F,
  leerlingen: judged.pupils,
  uitkomst_1f: judged.outcome1F,
  uitkomst_1s2f: judged.outcome1S2F,
});

const decimals: Partial<Record<keyof IndicatorLine, number>> = {
  schoolweging: 2,
  signaleringswaarde_1f: 1,
  signaleringswaarde_1s2f: 1,
  pct_1f: 2,
  pct_1s2f: 2,
};

/** Semicolons, decimal point; percentages with two decimals. */
export const toCsvLine = (line: IndicatorLine): string =>
  indicatorColumns
    .map((column) => {
      const value = line[column];
      return typeof value === 'number' ? value.toFixed(decimals[column] ?? 0) : (value ?? '');
    })
    .join(';');
