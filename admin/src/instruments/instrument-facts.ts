import type { Instrument } from '#contract/instruments';
import type { Domain } from '#domain/results/levels';

type Domains = Pick<Instrument, 'domains'>;

/** Each domain once, in the order in which the server gives them. */
export const domainsOf = ({ domains }: Domains): Domain[] => [...new Set(domains.map(({ domain }) => domain))];

/** «3-8», or «3-5, 7» where one is left out; a dash when nothing is known. */
export function yearGroupsOf({ domains }: Domains): string {
  const years = [...new Set(domains.map(({ yearGroup }) => yearGroup))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}-${run.at(-1)}` : `${run[0]}`)).join(', ') || '–';
}
