import { existsSync, readFileSync } from 'node:fs';

/** Megabytes of a process, now (`VmRSS`) or at its highest (`VmHWM`); nothing where the system does not tell. */
export function megabytesOf(pid: number | undefined, which: 'VmRSS' | 'VmHWM'): number[] {
  const file = `/proc/${pid}/status`;
  if (pid === undefined || !existsSync(file)) return [];
  const kilobytes = new RegExp(`^${which}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes ? [Number(kilobytes) / 1024] : [];
}
