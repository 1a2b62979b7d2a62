// Runs before anything is installed: Node's own modules, nothing else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

const server = ['backend/src', 'workflows/src', 'prisma', 'package.json', '.swcrc'];
const admin = ['admin', 'backend/src/contract', 'backend/src/domain', 'package.json'];

/** Installs and builds what is missing or changed since the last time; 30 ms when nothing is. Progress goes to stderr. */
export function prepare({ withAdmin }) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Koers needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.chdir(root);
  step('Installing packages', 'node_modules/.koers.stamp', ['package-lock.json'], npm('ci', '--no-audit', '--no-fund'));
  const generated = 'backend/src/database/generated/.koers.stamp';
  step('Generating the database client', generated, ['prisma/schema'], npm('run', '-s', 'generate'));
  step('Building the server', 'dist/server.stamp', server, npm('run', '-s', 'build:server'));
  if (withAdmin) step('Building the admin', 'dist/admin.stamp', admin, npm('run', '-s', 'build:admin'));
}

/** The npm that runs us when there is one, so that no second version takes part. */
function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return [process.execPath, own, ...args];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
}

function step(name, stamp, inputs, [command, ...args]) {
  const state = hashOf(inputs);
  if (existsSync('node_modules') && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  const from = Date.now();
  process.stderr.write(`${name} … `);
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(`\n${name} did not work${error ? ` (${error.message})` : ''}.`);
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, state);
  } catch (problem) {
    stop(`\nCannot write in ${dirname(stamp)} (${problem.code}).`);
  }
  process.stderr.write(`${((Date.now() - from) / 1000).toFixed(1)} s\n`);
}

/** Names, sizes and times: reading every file would take longer than building them. */
function hashOf(paths) {
  const sum = createHash('sha256');
  const visit = (path) => {
    if (/node_modules|generated|\.spec\.tsx?$/.test(path) || !existsSync(path)) return;
    const is = statSync(path);
    if (is.isDirectory()) for (const name of readdirSync(path).sort()) visit(`${path}/${name}`);
    else sum.update(`${path} ${is.size} ${is.mtimeMs}\n`);
  };
  paths.forEach(visit);
  return sum.digest('hex');
}

export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
