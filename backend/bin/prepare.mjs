// Runs before anything is installed: Node's own modules, nothing else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeTurn } from './turn.mjs';

const root = join(import.meta.dirname, '../..');
const server = ['backend/src', 'workflows/src', 'prisma', 'package.json', '.swcrc'];
const admin = ['admin', 'backend/src/contract', 'backend/src/domain', 'package.json'];

/** Installs and builds what is missing or changed since the last time; 30 ms when nothing is. Progress goes to stderr. */
export async function prepare({ withAdmin }) {
  process.chdir(root);
  const steps = stepsOf(withAdmin);
  if (!steps.some(isNeeded)) return;
  // Two that start at the same moment must not install over each other; the second finds it done.
  const leave = await takeTurn('dist/preparing.pid').catch(({ code }) => stop(`Cannot write in ${root} (${code}).`));
  for (const step of steps) if (isNeeded(step)) work(step);
  leave();
}

function stepsOf(withAdmin) {
  const generated = 'backend/src/database/generated/.koers.stamp';
  const steps = [
    {
      name: 'Installing packages',
      stamp: 'node_modules/.koers.stamp',
      inputs: ['package-lock.json'],
      command: npm('ci', '--no-audit', '--no-fund', '--loglevel=error'),
      isDone: isInstalled,
    },
    {
      name: 'Generating the database client',
      stamp: generated,
      inputs: ['prisma/schema'],
      command: npm('run', '-s', 'generate'),
    },
    {
      name: 'Building the server',
      stamp: 'dist/server.stamp',
      inputs: server,
      command: npm('run', '-s', 'build:server'),
    },
  ];
  const screens = {
    name: 'Building the admin',
    stamp: 'dist/admin.stamp',
    inputs: admin,
    command: npm('run', '-s', 'build:admin'),
  };
  return withAdmin ? [...steps, screens] : steps;
}

/** The npm that runs us when there is one, so that no second version takes part. */
function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return [process.execPath, own, ...args];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
}

function isNeeded({ stamp, inputs, isDone }) {
  if (existsSync('node_modules') && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(inputs)) return false;
  if (!isDone?.()) return true;
  write(stamp, hashOf(inputs));
  return false;
}

/** Somebody ran `npm ci` already: what npm says it put there is what the lock asks for. */
function isInstalled() {
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  try {
    const there = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional }]) => path === '' || (optional && !there[path]) || there[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function work({ name, stamp, inputs, command: [command, ...args] }) {
  const from = Date.now();
  process.stderr.write(`${name} … `);
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) stop(`\n${stderr ?? ''}${name} did not work${error ? ` (${error.message})` : ''}.`);
  write(stamp, hashOf(inputs));
  process.stderr.write(`${((Date.now() - from) / 1000).toFixed(1)} s\n`);
}

function write(stamp, state) {
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, state);
  } catch ({ code }) {
    stop(`\nCannot write in ${dirname(stamp)} (${code}).`);
  }
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

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
