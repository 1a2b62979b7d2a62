import {
  type LaunchedKoers,
  launchKoers,
  leftBehind,
  nothing,
  pidsWith,
  processesWith,
  runCommand,
  until,
} from '../support/launched-koers';
import { freePort, newHome, spawnProgram, throwAway } from '../support/running-koers';

/** Without the demo boards it is there sooner; what is tested here does not depend on them. */
const plain = { KOERS_DEMO: '0' };
/** One folder, which these tests treat worse and worse. */
const home = newHome();
const launch = (environment: NodeJS.ProcessEnv = plain) => launchKoers(home, environment);
afterAll(() => throwAway(home));

const board = ['board', 'add', '--name', 'Stichting De Waard', '--number', '98765'];

async function ready(koers: LaunchedKoers): Promise<LaunchedKoers> {
  await koers.saying('Koers is ready at');
  return koers;
}

/** Nothing of it runs any more, and it took the 5 seconds it may take, with a margin for a busy machine. */
async function stopped(koers: LaunchedKoers): Promise<void> {
  const { code, milliseconds } = await koers.interrupt();
  expect({ code, ...leftBehind(home) }).toEqual({ code: 0, ...nothing });
  expect(milliseconds).toBeLessThan(6000);
  expect(koers.stderr()).not.toMatch(/Error|at .*\.js/);
}

it('Ctrl-C in the middle of the first start leaves nothing running', async () => {
  const koers = await launch();
  await koers.saying('Loading the open data');
  await stopped(koers);
});

it('kill -9 in the middle of the first start is healed at the next', async () => {
  const koers = await launch();
  await koers.saying('Loading the open data');
  await koers.killAll();
  const next = await ready(await launch());
  expect(next.stderr()).toMatch(/^Loading the open data of all primary schools … \d+\.\d s$/m);
  await stopped(next);
});

it('Ctrl-C while the demo boards are made leaves no half board', async () => {
  const koers = await launch({});
  await koers.saying('Making the demo boards');
  await stopped(koers);
  // With a demo board in it this one would be refused.
  expect(await runCommand(['open-data', 'load'], { ...plain, KOERS_HOME: home })).toMatchObject({ code: 0 });
});

it('a command without a server leaves nothing running, and the next start knows what it did', async () => {
  expect(await runCommand(board, { ...plain, KOERS_HOME: home })).toMatchObject({ code: 0 });
  expect(leftBehind(home)).toEqual(nothing);
  const koers = await ready(await launch());
  expect(koers.stderr()).toMatch(/^Starting PostgreSQL … \d+\.\d s\n$/);
  expect(koers.stdout()).not.toContain('Log in as');
  expect(await runCommand(board, { ...plain, KOERS_HOME: home })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is a board with number 98765 already.\n',
  });
  await stopped(koers);
});

it('kill -9 of all its processes is healed at the next start, which takes PostgreSQL over', async () => {
  const killed = await ready(await launch());
  await killed.killAll();
  expect(processesWith(home)).not.toEqual([]);
  const next = await ready(await launch());
  expect((await fetch(`${next.url}/api/health/ready`)).status).toBe(200);
  await stopped(next);
});

it('kill -9 of PostgreSQL too is healed at the next start', async () => {
  const killed = await ready(await launch());
  const [postmaster = 0] = pidsWith(`${home}/postgres`);
  await killed.killAll();
  process.kill(postmaster, 'SIGKILL');
  const next = await ready(await launch());
  expect(await runCommand(board, { ...plain, KOERS_HOME: home })).toMatchObject({ code: 1 });
  await stopped(next);
});

it('when only the launcher is killed, Koers stops by itself and the next start waits for that', async () => {
  const killed = await ready(await launch());
  killed.process.kill('SIGKILL');
  const next = await ready(await launchKoers(home, { ...plain, PORT: String(killed.port) }));
  await stopped(next);
});

it('SIGTERM to npm alone, as a program sends it, stops all of it', async () => {
  const port = String(await freePort());
  const npm = spawnProgram(['npm', 'start'], { ...plain, KOERS_HOME: home, PORT: port });
  await npm.saying('Koers is ready at');
  npm.process.kill('SIGTERM');
  await until(() => leftBehind(home).processes.length === 0);
  await npm.ended;
  expect(leftBehind(home)).toEqual(nothing);
});

it('a PostgreSQL that does not want to stop is stopped all the same', async () => {
  const koers = await ready(await launch());
  const [postmaster = 0] = pidsWith(`${home}/postgres`);
  const [checkpointer = 0] = pidsWith('checkpointer', postmaster);
  // Who waits for the disk does not answer; a stop that waits for it would take for ever.
  process.kill(checkpointer, 'SIGSTOP');
  const { milliseconds } = await koers.interrupt();
  expect(milliseconds).toBeLessThan(6500);
  await until(() => processesWith(`${home}/postgres`).length === 0);
  await stopped(await ready(await launch()));
});

it('--reset asks at a terminal, and «nee» keeps everything', async () => {
  // A pseudo-terminal, as a person has: nothing else counts as asked.
  const command = `${process.execPath} backend/bin/start.mjs --reset`;
  const koers = spawnProgram(
    ['script', '-qec', command, '/dev/null'],
    { ...plain, KOERS_HOME: home },
    { stdin: 'pipe' },
  );
  await koers.saying('Sure? (ja/nee)');
  koers.process.stdin?.write('nee\n');
  expect(await koers.ended).toBe(1);
  expect(koers.stdout()).toContain('Nothing was thrown away.');
  const kept = await runCommand(board, { ...plain, KOERS_HOME: home });
  expect(kept.stderr).toBe('There is a board with number 98765 already.\n');
});

it('--reset is refused where nobody can be asked, and with --yes it starts over', async () => {
  const asked = await launchKoers(home, plain, ['--reset']);
  expect({ code: await asked.ended, said: asked.said() }).toEqual({
    code: 1,
    said: '--reset throws away everything in the database. Add --yes when nobody can be asked.\n',
  });
  const sure = await ready(await launchKoers(home, plain, ['--reset', '--yes']));
  expect(sure.stderr()).toContain('Making the tables');
  expect(await runCommand(board, { ...plain, KOERS_HOME: home })).toMatchObject({ code: 0 });
  const inUse = await launchKoers(home, plain, ['--reset', '--yes']);
  expect(await inUse.ended).toBe(1);
  expect(inUse.stderr()).toContain('is in use by another Koers');
  await stopped(sure);
});
