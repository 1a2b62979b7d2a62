/** One row of the dated table: the signal values (signaleringswaarden) of a band of school weights. Percentages. */
export type SignalBand = { from: number; to: number; toInclusive: boolean; signal1F: number; signal1S2F: number };
/** The bands of one results year. */
export type SignalTable = { resultsYear: number; bands: readonly SignalBand[] };

/** Weights outside the table count as its edge: below 20 as 20, above 40 as 40 (inspectorate, toelichting schoolweging). */
export function bandOf(weight: number, { bands }: SignalTable): SignalBand | null {
  const lowest = Math.min(...bands.map(({ from }) => from));
  const highest = Math.max(...bands.map(({ to }) => to));
  const within = Math.min(Math.max(weight, lowest), highest);
  return (
    bands.find(({ from, to, toInclusive }) => from <= within && (within < to || (toInclusive && within === to))) ?? null
  );
}

/** As published: `[31,32)`; also the top band, which closes on both sides, is published as `[39,40)`. */
export const nameOfBand = ({ from, to }: SignalBand): string => `[${from},${to})`;

/** 1F has one line for every school, so it is known without a weight. */
export const signal1FOf = ({ bands }: SignalTable): number | null => {
  const values = new Set(bands.map(({ signal1F }) => signal1F));
  return values.size === 1 ? ([...values][0] ?? null) : null;
};

/** At or above the highest line of all a school is above its own, whatever its weight. */
export const highest1S2FOf = ({ bands }: SignalTable): number => Math.max(...bands.map(({ signal1S2F }) => signal1S2F));

export type TableInUse = { table: SignalTable; provisional: boolean };

/** The table of a results year; for a year without one the latest known, marked as provisional. Null when there is none. */
export function tableFor(resultsYear: number, tables: readonly SignalTable[]): TableInUse | null {
  const known = [...tables].sort((a, b) => a.resultsYear - b.resultsYear);
  const exact = known.find((table) => table.resultsYear === resultsYear);
  if (exact) return { table: exact, provisional: false };
  const latest = known.filter((table) => table.resultsYear < resultsYear).at(-1) ?? known[0];
  return latest ? { table: latest, provisional: true } : null;
}
