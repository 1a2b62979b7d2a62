import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchKoers, runCommand } from '../support/launched-koers';
import { freePort, newHome, spawnProgram, throwAway } from '../support/running-koers';

const asRoot = process.getuid?.() === 0 ? it : it.skip;
const folder = mkdtempSync(join(tmpdir(), 'koers-refused-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One line on stderr, nothing on stdout, exit code 1. */
async function refusal(environment: NodeJS.ProcessEnv, args: readonly string[] = []): Promise<string> {
  const koers = await launchKoers(newHome(), environment, args);
  const code = await koers.ended;
  throwAway(koers.home);
  expect({ code, stdout: koers.stdout() }).toEqual({ code: 1, stdout: '' });
  const lines = koers.stderr().split('\n').filter(Boolean);
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

it.each([
  [['--bogus'], '--bogus'],
  [['--yes=1'], '--yes'],
  [['start', 'kitchen'], 'start kitchen'],
])('does not know %j', async (args, named) => {
  expect(await refusal({}, args)).toBe(`Unknown: ${named}. Run «npm start -- --help».`);
});

it('a setting that is not right is named, its value is not', async () => {
  const line = await refusal({ PORT: '70000', REDIS_URL: 'secret' });
  expect(line).toMatch(/^The settings are not right\. PORT: .*; REDIS_URL: .*\. See \.env\.example\.$/);
  expect(line).not.toContain('secret');
});

it('needs a Node that is new enough, and says so before anything else', async () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })`;
  const node = [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(older)}`];
  for (const script of ['start.mjs', 'koers.mjs']) {
    const koers = spawnProgram([...node, join('backend/bin', script), 'openapi'], {});
    expect({ code: await koers.ended, said: koers.said() }).toEqual({
      code: 1,
      said: 'Koers needs Node 20.19 or newer; this is 18.20.8.\n',
    });
  }
});

it('a home below a file cannot be written', async () => {
  writeFileSync(join(folder, 'file'), '');
  const home = join(folder, 'file/.koers');
  expect(await refusal({ KOERS_HOME: home })).toBe(
    `Cannot write in ${home} (ENOTDIR): free some space or set KOERS_HOME to a folder that can be written.`,
  );
});

asRoot('a home that belongs to somebody else cannot be written', async () => {
  const home = join(folder, 'of-root');
  mkdirSync(home, { mode: 0o755 });
  const nobody = { uid: 65534, gid: 65534 };
  const environment = { KOERS_HOME: home, PORT: String(await freePort()) };
  const koers = spawnProgram([process.execPath, 'backend/bin/start.mjs'], environment, nobody);
  expect({ code: await koers.ended, said: koers.said() }).toEqual({
    code: 1,
    said: `Cannot write in ${home} (EACCES): free some space or set KOERS_HOME to a folder that can be written.\n`,
  });
});

asRoot('as root, a folder that others cannot enter is named with the remedy', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const koers = await launchKoers(join(closed, 'deeper/.koers'), {});
  expect(await koers.ended).toBe(1);
  expect(koers.stderr().split('\n').filter(Boolean).at(-1)).toBe(
    `As root PostgreSQL runs as another user, who cannot enter ${closed}. Run chmod o+x ${closed}, put Koers elsewhere, or set KOERS_HOME.`,
  );
  expect(koers.stderr()).not.toMatch(/^ {4}at /m);
});

describe('with DATABASE_URL', () => {
  const secrets = {
    KOERS_APP_PASSWORD: 'long-enough-1234',
    KOERS_QUEUE_PASSWORD: 'long-enough-1234',
    KOERS_SECRET: 's'.repeat(32),
  };

  it.each([
    ['a port where nothing is', 'postgresql://owner:hidden@127.0.0.1:9/koers', 'ECONNREFUSED'],
    ['a host that does not exist', 'postgresql://owner:hidden@database.invalid/koers', '(ENOTFOUND|EAI_AGAIN)'],
  ])('%s: says that the database cannot be reached', async (_what, url, code) => {
    const line = await refusal({ ...secrets, DATABASE_URL: url });
    expect(line).toMatch(
      new RegExp(
        `^The database of DATABASE_URL cannot be reached \\(${code}\\): check the address, the name and the password\\.$`,
      ),
    );
    const command = await runCommand(['clock', 'show'], { ...secrets, DATABASE_URL: url });
    expect(command).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
  });

  it('names the secrets that are missing, and refuses --reset', async () => {
    const DATABASE_URL = 'postgresql://owner:hidden@127.0.0.1:9/koers';
    expect(await refusal({ DATABASE_URL, KOERS_APP_PASSWORD: secrets.KOERS_APP_PASSWORD })).toBe(
      'With DATABASE_URL these settings are needed too: KOERS_QUEUE_PASSWORD, KOERS_SECRET. See .env.example.',
    );
    expect(await refusal({ ...secrets, DATABASE_URL }, ['--reset', '--yes'])).toBe(
      '--reset is for the embedded database only; DATABASE_URL is set.',
    );
  });
});
