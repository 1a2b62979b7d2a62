import type { OpenSchool } from '#contract/open-boards';

export type SmallBar = { label: string; percent: number | null; pupils: number | null; masked: boolean };

/** Three single years and the three together, which is what the inspectorate judges. */
export function barsOf({ years, percent1S2F, pupils }: OpenSchool): SmallBar[] {
  const single = years.map((year) => ({
    label: String(year.resultsYear),
    percent: year.percent1S2F,
    pupils: year.pupils,
    masked: year.masked,
  }));
  const first = years[0]?.resultsYear;
  const last = years.at(-1)?.resultsYear;
  const label = `${first ?? ''}–${String(last ?? '').slice(2)}`;
  return [...single, { label, percent: percent1S2F, pupils, masked: years.some(({ masked }) => masked) }];
}
