import { demoPassword } from '#prisma/seed/demo-accounts';
import { sharedHome, startStory } from '../support/global-start';
import { koersUrl } from '../support/global-address';
import { launchKoers, nothing } from '../support/launched-koers';
import { newHome, throwAway } from '../support/running-koers';

const accounts = [
  'bestuurder',
  'kwaliteit',
  'schoolleider',
  'ib',
  'leerkracht',
  'leerkracht2',
  'adviseur',
  'beheerder',
];

describe('npm start, the first time', () => {
  it.each([
    'Starting PostgreSQL',
    'Making the tables',
    'Loading the open data of all primary schools',
    'Making the demo boards',
  ])('says that it is busy with «%s», and how long that took', (name) => {
    expect(startStory().first.stderr).toMatch(new RegExp(`^${name} … \\d+\\.\\d s$`, 'm'));
  });

  it('says where it is, in how many seconds, and who can log in', () => {
    const { stdout } = startStory().first;
    expect(stdout).toMatch(new RegExp(`^Koers is ready at ${koersUrl()} \\(\\d+\\.\\d s\\)$`, 'm'));
    expect(stdout).toContain(`Log in as ${accounts.join(', ')} (each @demo.koers.test)`);
    expect(stdout).toContain(`with the password ${demoPassword}\n`);
  });

  it('lets all of them in, on both demo boards', async () => {
    for (const board of ['demo', 'demo2'])
      for (const account of accounts) {
        const login = JSON.stringify({ email: `${account}@${board}.koers.test`, password: demoPassword });
        const headers = { 'Content-Type': 'application/json' };
        const { status } = await fetch(`${koersUrl()}/api/sessions`, { method: 'POST', headers, body: login });
        expect([account, board, status]).toEqual([account, board, 201]);
      }
  });

  it('serves the admin on the same port', async () => {
    const response = await fetch(koersUrl());
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await response.text())?.[1];
    expect((await fetch(`${koersUrl()}${script}`)).status).toBe(200);
  });
});

describe('stopped with Ctrl-C and started again', () => {
  it('was gone within seconds, and left nothing running and nothing locked', () => {
    const { code, milliseconds, left } = startStory().stop;
    expect({ code, left }).toEqual({ code: 0, left: nothing });
    // 5 s, and what a busy machine takes to look.
    expect(milliseconds).toBeLessThan(6000);
  });

  it('does only what has to be done, and is at the same address with the same accounts', () => {
    const { first, second } = startStory();
    expect(second.stderr).toMatch(/^Starting PostgreSQL … \d+\.\d s\n$/);
    const withoutSeconds = (said: string) => said.replace(/\(.* s\)/, '');
    expect(withoutSeconds(second.stdout)).toBe(withoutSeconds(first.stdout));
  });
});

describe('a second Koers', () => {
  it('in the same folder is refused in one line, and the first goes on', async () => {
    const second = await launchKoers(sharedHome(), {});
    expect(await second.ended).toBe(1);
    expect(second.stderr().split('\n').slice(1)).toEqual([
      `${sharedHome()} is in use by another Koers: stop that one, or set KOERS_HOME and PORT for a second.`,
      '',
    ]);
    expect((await fetch(`${koersUrl()}/api/health/ready`)).status).toBe(200);
  });

  it('on the same port is refused in one line, before it makes anything', async () => {
    const home = newHome();
    const { port } = new URL(koersUrl());
    const second = await launchKoers(home, { PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.said()).toBe(`Port ${port} is taken: stop what uses it, or set PORT to another one.\n`);
    throwAway(home);
  });
});
