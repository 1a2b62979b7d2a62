// `npm test`: everything, one jest project after the other. Ends with one line: «N passed, N failed».
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const inCi = Boolean(process.env.CI);
const filters = process.argv.slice(2);
const environment = { ...process.env, TZ: 'UTC' };

/** Programs that some tests need, and the variable that tells those tests to stay away. */
const programs = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], skip: 'KOERS_SKIP_BROWSER', what: 'browser tests' },
  { names: ['redis-server'], skip: 'KOERS_SKIP_REDIS', what: 'workflow tests on Redis' },
];

main();

function main() {
  const jest = join(process.cwd(), 'node_modules/jest/bin/jest.js');
  if (!existsSync(jest)) stop('The packages are not installed. Run npm ci first.');
  for (const program of programs) lookFor(program);
  build();

  const { projects } = createRequire(import.meta.url)('../../jest.config.js');
  const counts = projects.map(({ displayName }) => runProject(jest, displayName));
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);

  console.log('');
  for (const { name, passed, failed, skipped } of counts)
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  console.log(`${sum('skipped')} skipped`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

/** In CI nothing may be skipped: a test that did not run proves nothing. */
function lookFor({ names, skip, what }) {
  if (environment[skip] === '1' && !inCi) return console.log(`Skipped: the ${what} (${skip}=1).`);
  if (names.some(isOnPath)) return;
  if (inCi) stop(`${names[0]} is missing: the ${what} cannot run, and in CI they must.`);
  environment[skip] = '1';
  console.log(`Skipped: the ${what}, since this machine has no ${names[0]}.`);
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The generated client, and the product that the browser and start-up tests run. */
function build() {
  const koers = ['backend/bin/koers.mjs', '--build-only'];
  if (spawnSync(process.execPath, koers, { stdio: 'inherit', env: environment }).status !== 0)
    stop('It cannot be built.');
}

function runProject(jest, name) {
  // These start a whole Koers, with a browser beside it or several at once: one file at a time.
  const workers = ['browser', 'start'].includes(name) ? 1 : Math.min(4, availableParallelism());
  const folder = mkdtempSync(join(tmpdir(), 'koers-test-'));
  const report = join(folder, 'report.json');
  const options = ['--selectProjects', name, '--maxWorkers', String(workers), '--json', '--outputFile', report];
  const narrowed = filters.length > 0 ? ['--passWithNoTests', '--', ...filters] : [];
  const { status } = spawnSync(process.execPath, [jest, ...options, ...narrowed], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  });
  const count = existsSync(report) ? countIn(JSON.parse(readFileSync(report, 'utf8'))) : null;
  rmSync(folder, { recursive: true });
  if (!count) return { name, passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  // Jest can fail without a failing test (no tests, an error after the last one): that is a failure too.
  return { name, ...count, failed: status === 0 ? count.failed : Math.max(1, count.failed) };
}

/** A file that could not run at all has no tests to count; it counts as one that failed. */
function countIn({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

function stop(message) {
  console.error(message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
