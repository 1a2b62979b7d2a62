import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from 'pg';

/** Linux counts in hundredths of a second. */
const ticksPerSecond = 100;

type Stat = { pid: number; parent: number; own: number; ended: number };

/** Processor seconds of a process so far, its ended children included; 0 where the system does not tell. */
export const processorSecondsOf = (pid: number | undefined): number => {
  const stat = pid === undefined ? null : statOf(pid);
  return stat ? (stat.own + stat.ended) / ticksPerSecond : 0;
};

/** The same of a whole PostgreSQL: every connection is a process of its own. */
export async function postgresSeconds(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const postmaster = statOf(rows[0]?.pid ?? 0)?.parent;
  if (postmaster === undefined) return 0;
  const living = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
  const ticks = living.filter(({ parent }) => parent === postmaster).reduce((sum, { own }) => sum + own, 0);
  return processorSecondsOf(postmaster) + ticks / ticksPerSecond;
}

/** After the name in brackets, which may hold anything: state, parent, …, user, system, and both of ended children. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (field: number) => fields[field] ?? 0;
    return { pid, parent: at(1), own: at(11) + at(12), ended: at(13) + at(14) };
  } catch {
    return null;
  }
}
