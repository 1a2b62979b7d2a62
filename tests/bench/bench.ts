import 'reflect-metadata';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { startCluster } from '../support/cluster';
import { type Report, runFigures } from './runner';

/** `npm run bench -- [--json] [--quick] [--only name]…`: figures on stdout, progress on stderr. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string', multiple: true } },
  });
  const quick = values.quick ?? false;
  const tell = (line: string) => void process.stderr.write(line);
  const before = machine();
  const cluster = await startCluster({ durable: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void cluster.stop().finally(() => process.exit(1)));
  try {
    process.env['KOERS_TEST_POSTGRES'] = cluster.ownerUrl;
    const report = await runFigures(values.only ?? [], { quick, tell });
    const whole = { machine: before, quick, ...report };
    process.stdout.write(values.json ? `${JSON.stringify(whole, null, 2)}\n` : table(whole));
  } finally {
    await cluster.stop();
  }
}

const machine = () => ({
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  platform: `${platform()} ${arch()}`,
  node: process.versions.node,
  // Of the minute before: above 0.5 others were at work too, and the figures say less.
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});

function table({
  machine: { cores, memoryGb, node, load },
  readings,
  skipped,
}: Report & { machine: ReturnType<typeof machine> }): string {
  const lines = Object.entries(readings).map(([name, { unit, median, min, max, runs }]) =>
    [name.padEnd(38), `${median} ${unit}`.padEnd(18), `${min} – ${max}, ${runs} ${runs === 1 ? 'run' : 'runs'}`].join(
      ' ',
    ),
  );
  const missing = Object.entries(skipped).map(([name, why]) => `${name.padEnd(38)} skipped: ${why}`);
  return [`${cores} cores, ${memoryGb} GB, Node ${node}, load before ${load}`, ...lines, ...missing, ''].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
