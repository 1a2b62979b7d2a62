/** One number over several runs. */
export type Reading = { unit: string; median: number; min: number; max: number; runs: number };
export type Readings = Record<string, Reading>;

/** What is measured, in a file of its own. `quick`: one run with little to do, only to see that it still works. */
export type Figure = { name: string; about: string; measure(quick: boolean): Promise<Readings> };

/** Something this machine does not have; the figure is named, with the reason. */
export class Skipped extends Error {}

export function reading(unit: string, values: readonly number[]): Reading {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => rounded(percentile(sorted, share));
  return { unit, median: at(0.5), min: at(0), max: at(1), runs: sorted.length };
}

/** Of sorted values; between two neighbours where it falls between them. */
export function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place % 1);
}

/** Three digits say all that such a measurement knows. */
const rounded = (value: number) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}
