import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../backend/src/database/embedded-postgres';
import { type LaunchedKoers, launchKoers, leftBehind } from './launched-koers';
import { newHome, throwAway } from './running-koers';

type Said = { stdout: string; stderr: string };
type Story = {
  /** From an empty folder. */
  first: Said;
  stop: { code: number | null; milliseconds: number; left: ReturnType<typeof leftBehind> };
  second: Said;
};

/**
 * One Koers with its demo boards, started as a stranger does, stopped and started again; it serves all tests that talk to it.
 * A copy of its folder, taken while it was stopped, saves the others the making of the boards.
 */
export default async function setup(): Promise<void> {
  const home = newHome();
  try {
    const first = await launched(home, {});
    const said = saidBy(first);
    const stop = { ...(await first.interrupt()), left: leftBehind(home) };
    copy(home, pristineOf(home));
    process.env['KOERS_TEST_HOME'] = home;
    const second = await launched(home, { PORT: String(first.port) });
    writeFileSync(storyOf(home), JSON.stringify({ first: said, stop, second: saidBy(second) } satisfies Story));
    process.env['KOERS_TEST_URL'] = second.url;
    // For the Koers with a database of its own; Jest cannot load the package with its programs inside a test.
    const cluster = await startEmbeddedPostgres(homeWithDemoBoards(), 'own', { durable: false });
    process.env['KOERS_TEST_POSTGRES'] = cluster.ownerUrl;
    Object.assign(globalThis, { clusterFromOutside: cluster });
    (globalThis as { koersFromOutside?: LaunchedKoers }).koersFromOutside = second;
  } catch (error) {
    throwAway(home);
    throw error;
  }
}

async function launched(home: string, environment: NodeJS.ProcessEnv): Promise<LaunchedKoers> {
  const koers = await launchKoers(home, environment);
  await koers.saying('with the password');
  return koers;
}

const saidBy = (koers: LaunchedKoers): Said => ({ stdout: koers.stdout(), stderr: koers.stderr() });
const pristineOf = (home: string) => join(home, '../pristine');
const storyOf = (home: string) => join(home, '../story.json');
const copy = (from: string, to: string) => execFileSync('cp', ['-a', from, to]);

/** What happened before the first test. */
export const startStory = () => JSON.parse(readFileSync(storyOf(sharedHome()), 'utf8')) as Story;

function homeWithDemoBoards(): string {
  const home = join(sharedHome(), '../of-a-host');
  copy(pristineOf(sharedHome()), home);
  return home;
}

export function sharedHome(): string {
  const home = process.env['KOERS_TEST_HOME'];
  if (!home) throw new Error('Run this spec in the jest project start.');
  return home;
}
