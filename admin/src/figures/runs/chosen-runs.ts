import type { Forecast } from '#contract/forecasts';

type Run = Pick<Forecast, 'id' | 'inForce' | 'createdAt'>;
type Asked = { from: string | null; to: string | null };

/**
 * Which two runs stand beside each other, the earlier first: what was asked for, else the one in force and the one before
 * it. `runs`: newest first. Null where there are not two.
 */
export function chosenRuns<One extends Run>(
  runs: readonly One[],
  { from, to }: Asked,
): { from: One; to: One } | { from: null; to: null } {
  const found = (id: string | null) => runs.find((run) => run.id === id);
  const last = found(to) ?? runs.find(({ inForce }) => inForce) ?? runs[0];
  const first = found(from) ?? runs.filter((run) => run !== last)[0];
  if (!first || !last || runs.length < 2) return { from: null, to: null };
  return first.createdAt <= last.createdAt ? { from: first, to: last } : { from: last, to: first };
}
