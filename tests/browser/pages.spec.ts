import type { Browser, Page } from 'playwright-core';
import {
  axeFindings,
  fine,
  goTo,
  keptInBrowser,
  logIn,
  look,
  openBrowser,
  settled,
  sizes,
  visit,
  withBrowser,
} from '../support/browser';

/** What every role finds in its menu, in that order. */
const menus: Record<string, readonly string[]> = {
  beheerder: [
    ...['Home', 'Scholen', 'Betrouwbaarheid', 'Groepen', 'Groepsplannen', 'Taken', 'Toetsen en normen', 'Samenvoegen'],
    ...['Imports', 'Start met je bestuur', 'Mailbox', 'Profiel'],
  ],
  bestuurder: ['Home', 'Scholen', 'Betrouwbaarheid', 'Toetsen en normen', 'Start met je bestuur', 'Profiel'],
  kwaliteit: [
    ...['Home', 'Scholen', 'Betrouwbaarheid', 'Toetsen en normen', 'Samenvoegen', 'Imports', 'Start met je bestuur'],
    'Profiel',
  ],
  schoolleider: [
    ...[
      'Home',
      'Scholen',
      'Betrouwbaarheid',
      'Groepen',
      'Groepsplannen',
      'Taken',
      'Toetsen en normen',
      'Start met je bestuur',
    ],
    'Profiel',
  ],
  ib: [
    ...['Home', 'Scholen', 'Betrouwbaarheid', 'Groepen', 'Groepsplannen', 'Taken', 'Toetsen en normen', 'Samenvoegen'],
    ...['Start met je bestuur', 'Profiel'],
  ],
  leerkracht: ['Home', 'Scholen', 'Groepen', 'Groepsplannen', 'Taken', 'Toetsen en normen', 'Profiel'],
  leerkracht2: ['Home', 'Scholen', 'Groepen', 'Groepsplannen', 'Taken', 'Toetsen en normen', 'Profiel'],
  adviseur: ['Home', 'Scholen', 'Toetsen en normen', 'Profiel'],
};

/** Behind the name of a page may stand how much waits there for a decision. */
const waiting = /\d+ te beslissen$/;

withBrowser('the pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(menus))('shows %s a menu of pages that all open', async (account, menu) => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, account);
    const links = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
    await settled(page);
    expect((await links.allTextContents()).map((text) => text.replace(waiting, ''))).toEqual(menu);
    for (const name of menu) {
      await links.filter({ hasText: new RegExp(`^${name}(\\d|$)`) }).click();
      await settled(page);
      expect(await page.getByRole('alert').allTextContents()).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  describe.each(sizes)('on %s', (_name, size) => {
    it.each(Object.keys(menus))('have nothing for axe to find and fit, for %s', async (account) => {
      const { page, context, complaints } = await visit(browser, size);
      await page.goto('/');
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      await logIn(page, account);
      const paths = [...pathsOf(menus[account] ?? []), ...(await deeperPaths(page))];
      for (const path of paths) {
        await goTo(page, path);
        expect({ path, ...(await look(page)) }).toEqual({ path, ...fine });
      }
      expect(complaints).toEqual([]);
      await context.close();
    });
  });

  it('leave no pupil name in an address or in what the browser keeps', async () => {
    const { page, context } = await visit(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await logIn(page, 'ib');
    await goTo(page, (await firstOf(page, 'groups')) ?? '');
    await page.locator('a[href*="/pupils/"]').first().click();
    await settled(page);
    const name = await page.locator('h1 + p b').innerText();
    await searchFor(page, name);
    const words = name.split(' ').filter((word) => word.length > 2);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect([page.url(), ...asked].filter((url) => url.includes(word))).toEqual([]);
      expect(await keptInBrowser(page)).not.toContain(word);
    }
    await context.close();
  });
});

const addresses: Record<string, string> = {
  Home: '/',
  Scholen: '/schools',
  Betrouwbaarheid: '/record',
  Groepen: '/groups',
  Groepsplannen: '/group-plans',
  Taken: '/review-tasks',
  'Toetsen en normen': '/instruments',
  Samenvoegen: '/merge-proposals',
  Imports: '/imports',
  'Start met je bestuur': '/open-boards',
  Mailbox: '/mails',
  Profiel: '/profile',
};

const pathsOf = (menu: readonly string[]): string[] => menu.flatMap((name) => addresses[name] ?? []);

const testsAndMerges = ['instruments', 'norms', 'merge-proposals'];

/** One page of each kind that lies behind a list, as far as this person may read it. */
async function deeperPaths(page: Page): Promise<string[]> {
  const lists = ['schools', 'groups', 'pupils', 'review-tasks', 'mails', 'imports', 'group-plans', ...testsAndMerges];
  const found = await Promise.all(lists.map((list) => firstOf(page, list)));
  const school = found[0]?.split('/')[2];
  const instrument = (await firstOf(page, 'instruments'))?.split('/')[2];
  const chances = mayRead(found, 'pupils') ? [`/chances/${school}`] : [];
  const plan = found.find((path) => path?.startsWith('/group-plans/'));
  const ofPlan = plan ? [plan.replace('show', 'versions'), '/plan-texts'] : [];
  const ofSchool = school ? [`/record/${school}`, `/forecast-changes/${school}`, ...chances] : [];
  const forms = ['/imports/create', `/norms/create?instrument=${instrument}`];
  return [...found, ...ofSchool, ...ofPlan, ...forms, '/nergens'].filter((path) => path !== null);
}

const mayRead = (found: readonly (string | null)[], list: string) =>
  found.some((path) => path?.startsWith(`/${list}/`));

async function firstOf(page: Page, list: string): Promise<string | null> {
  const answer = await page.request.get(`/api/${list}`);
  if (!answer.ok()) return null;
  const { data } = (await answer.json()) as { data: { id: string }[] };
  return data[0] ? `/${list}/${data[0].id}${list === 'imports' ? '' : '/show'}` : null;
}

async function searchFor(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Leerling zoeken' }).click();
  await page.getByLabel('Naam of leerlingnummer').fill(name);
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await page.getByText(/leerling(en)? gevonden/).waitFor();
}
