import { addDays, type Day } from '#domain/calendar/day';
import { demoPassword } from '#prisma/seed/demo-accounts';
import { koersUrl } from '../support/global-address';
import { sharedHome } from '../support/global-start';
import { type Ended, runProgram } from '../support/launched-koers';

/** As an operator types it, beside the running Koers; nothing tells it where that one listens. */
const koers = (...args: string[]): Promise<Ended> =>
  runProgram(['npm', 'run', '-s', 'koers', '--', ...args], { KOERS_HOME: sharedHome() });

async function answer<Result>(...args: string[]): Promise<Result> {
  const { code, stdout, stderr } = await koers(...args, '--json');
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: code === 0 ? stderr : '' });
  return JSON.parse(stdout) as Result; // and nothing else stands there
}

const sample = 'docs/voorbeeld';
const number = '98765';

it('board add makes a board', async () => {
  expect(await koers('board', 'add', '--name', 'Stichting De Waard', '--number', number, '--region', 'zuid')).toEqual({
    code: 0,
    stdout: `Stichting De Waard (${number}) was made, with 0 schools\n`,
    stderr: '',
  });
});

it('import shows what it would do, does it with --yes, and the second time changes nothing', async () => {
  type Import = { status: string; summary: { changes: { added: number; changed: number }[] } };
  const changed = ({ summary }: Import) => summary.changes.reduce((sum, one) => sum + one.added + one.changed, 0);
  const files = ['import', '--board', number, '--kind', 'koers-csv', sample];
  const looked = await answer<Import>(...files);
  expect([looked.status, changed(looked)]).toEqual(['staged', expect.any(Number)]);
  const done = await answer<Import>(...files, '--yes');
  expect([done.status, changed(done)]).toEqual(['committed', changed(looked)]);
  expect(changed(done)).toBeGreaterThan(100);
  expect(changed(await answer<Import>(...files, '--yes'))).toBe(0);
});

it('forecast refresh says how far it is on stderr, and its result on stdout', async () => {
  const { code, stdout, stderr } = await koers('forecast', 'refresh', '--board', number, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'De Proeftuin (1/1)\n' });
  const { board, schools } = JSON.parse(stdout) as { board: string; schools: { school: string }[] };
  expect({ board, schools: schools.map(({ school }) => school) }).toEqual({ board: number, schools: ['99PT00'] });
});

it('the clock goes forward only, and tick does what belongs to the new day', async () => {
  const { today } = await answer<{ today: Day }>('clock', 'show');
  const tomorrow = addDays(today, 1);
  expect(await answer('clock', 'set', `${tomorrow}T09:00`)).toMatchObject({
    wall: `${tomorrow}T09:00`,
    today: tomorrow,
  });
  const { slots, failed } = await answer<{ slots: number; failed: number }>('tick');
  expect({ slots: slots >= 0, failed }).toEqual({ slots: true, failed: 0 });
  expect(await answer('tick')).toMatchObject({ slots: 0, forecasts: 0, tasks: 0, mails: 0, failed: 0 });
  const { code, stderr } = await koers('clock', 'set', `${today}T00:00`);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^The clock only goes forward: choose a time from .*\n$/)]);
});

it('the links in a mail lead to the Koers that runs, whoever wrote the mail', async () => {
  const { today } = await answer<{ today: Day }>('clock', 'show');
  // The last of these is a school day, whatever day the test runs on.
  for (const ahead of [0, 1, 2, 3]) await answer('remind', '--date', addDays(today, ahead), '--board', 'demo');
  const headers = { 'Content-Type': 'application/json' };
  const login = JSON.stringify({ email: 'beheerder@demo.koers.test', password: demoPassword });
  const session = await fetch(`${koersUrl()}/api/sessions`, { method: 'POST', headers, body: login });
  const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const listed = await fetch(`${koersUrl()}/api/mails?perPage=1`, { headers: { cookie } });
  const [mail] = ((await listed.json()) as { data: { id: string }[] }).data;
  const read = await fetch(`${koersUrl()}/api/mails/${mail?.id}`, { headers: { cookie } });
  const { text } = (await read.json()) as { text: string };
  const origins = (text.match(/https?:\/\/[^/\s]+/g) ?? []).map((link) => link.replace(/\/$/, ''));
  expect([...new Set(origins)]).toEqual([koersUrl()]);
});

it.each([
  [['nonsense'], '^There is no command «nonsense»\\. Run «npm run koers -- help»\\.$'],
  [['board', 'add', '--nam', 'x'], "^Unknown option '--nam'.* Run «npm run koers -- help» for the commands\\.$"],
  [['board', 'add', '--name', 'Twee', '--number', number], `^There is a board with number ${number} already\\.$`],
  [['forecast', 'refresh', '--board', '11111'], '^There is no board 11111\\. '],
  [['import', '--board', number, 'docs/geen.csv', '--yes'], '^docs/geen\\.csv cannot be read \\(ENOENT\\)\\.$'],
  [['import', '--board', number, 'README.md', '--yes'], '^[^:]+: .+$'],
  [['clock', 'set', 'morgen'], '^«morgen» is not a time such as 2027-02-01T09:00\\.$'],
])('%j fails with one line on stderr and nothing on stdout', async (args, line) => {
  const { code, stdout, stderr } = await koers(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trimEnd()).toMatch(new RegExp(line));
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('a school that is not there is named when somebody is added to it', async () => {
  const person = ['--email', 'ib@waard.example', '--first-name', 'An', '--last-name', 'Bos', '--role', 'coach'];
  const command = [
    'npm',
    'run',
    '-s',
    'koers',
    '--',
    'user',
    'add',
    '--board',
    number,
    ...person,
    '--school',
    '99QQ00',
  ];
  expect(await runProgram(command, { KOERS_HOME: sharedHome(), KOERS_USER_PASSWORD: 'lang-genoeg-voor-nu' })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no school 99QQ00 on this board.\n',
  });
});
