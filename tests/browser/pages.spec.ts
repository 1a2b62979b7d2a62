import { isDeepStrictEqual } from 'node:util';
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
  tooWide,
  visit,
  wide,
  withBrowser,
} from '../support/browser';

const accounts = [
  'beheerder',
  'bestuurder',
  'kwaliteit',
  'schoolleider',
  'ib',
  'leerkracht',
  'leerkracht2',
  'adviseur',
];
const atSchool = ['schoolleider', 'ib', 'leerkracht', 'leerkracht2'];
const atBoard = ['beheerder', 'bestuurder', 'kwaliteit'];

/** The pages of the menu in its order, each with who finds it there. */
const pages: readonly [name: string, path: string, finders: readonly string[]][] = [
  ['Mijn week', '/', accounts.filter((account) => account !== 'beheerder')],
  ['Home', '/', ['beheerder']],
  ['Jaarkalender', '/events', accounts],
  ['Scholen', '/schools', accounts],
  ['Betrouwbaarheid', '/record', [...atBoard, 'schoolleider', 'ib']],
  ['Groepen', '/groups', ['beheerder', ...atSchool]],
  ['Verbetercycli', '/cycles', accounts],
  ['Doelen', '/goals', accounts],
  ['Maatregelen', '/measures', [...atBoard, ...atSchool]],
  ['Goede praktijken', '/practices', accounts],
  ['Groepsplannen', '/group-plans', ['beheerder', ...atSchool]],
  ['Taken', '/review-tasks', accounts],
  ['Klassenconsultaties', '/consultations', [...atSchool, 'adviseur']],
  ['Wie is bezocht', '/consultation-tracking', ['schoolleider', 'ib']],
  ['Klassenconsultaties', '/consultation-counts', atBoard],
  ['Gesprekken', '/conversations', accounts],
  ['Vragenlijsten', '/surveys', accounts],
  ['Toetsen en normen', '/instruments', accounts],
  ['Samenvoegen', '/merge-proposals', ['beheerder', 'kwaliteit', 'ib']],
  ['Imports', '/imports', ['beheerder', 'kwaliteit']],
  ['Start met je bestuur', '/open-boards', [...atBoard, 'schoolleider', 'ib']],
  ['Medewerkers', '/staff', ['beheerder', 'schoolleider', 'ib']],
  ['Mailbox', '/mails', ['beheerder']],
  ['Mail instellen', '/mail-settings', ['beheerder']],
  ['Achter de schermen', '/operations', ['beheerder']],
  ['Verlof', '/leaves', accounts],
  ['Profiel', '/profile', accounts],
];
const menuOf = (account: string) => pages.filter(([, , finders]) => finders.includes(account));

/** Two at a time: a page mostly waits for the next picture or answer. */
const pairs = accounts.flatMap((account, at): [string, string][] => {
  const next = accounts[at + 1];
  return at % 2 === 0 && next ? [[account, next]] : [];
});

/** Behind the name of a page may stand how much waits there for a decision. */
const waiting = /\d+ te beslissen$/;

withBrowser('the pages', () => {
  let browser: Browser;
  const seen = new Set<string>();
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const opensAll = async (account: string) => {
    const menu = menuOf(account).map(([name]) => name);
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
  };

  const findingsOf = async (account: string) => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, account);
    const paths = [...menuOf(account).map(([, path]) => path), ...(await deeperPaths(page))];
    const found: object[] = [];
    for (const path of paths) {
      await goTo(page, path);
      for (const [size, viewport] of sizes) {
        await page.setViewportSize(viewport);
        await settled(page);
        const shape = `${size}: ${await shapeOf(page)}`;
        const axe = seen.has(shape) ? [] : await axeFindings(page);
        seen.add(shape);
        const says = { axe, tooWide: await tooWide(page) };
        if (!isDeepStrictEqual(says, fine)) found.push({ account, path, size, ...says });
      }
      await page.setViewportSize(wide);
    }
    await context.close();
    return [...found, ...complaints.map((complaint) => ({ account, complaint }))];
  };

  it.each(pairs)('are all in the menu of %s and of %s, and open', async (...pair) => {
    await Promise.all(pair.map(opensAll));
  });

  it('have nothing for axe to find before anybody has logged in', async () => {
    for (const [, size] of sizes) {
      const { page, context } = await visit(browser, size);
      await page.goto('/');
      await settled(page);
      expect(await look(page)).toEqual(fine);
      await context.close();
    }
  });

  it.each(pairs)(
    'have nothing for axe to find and fit, wide and on a phone, for %s and for %s',
    async (...pair) => {
      expect((await Promise.all(pair.map(findingsOf))).flat()).toEqual([]);
    },
    400_000,
  );

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

/**
 * What a page is built of, without its texts and with rows of the same build once: what axe has seen for one account it
 * need not see again for another who gets the same page.
 */
const shapeOf = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const named = ({ name }) => name === 'class' || name === 'role' || name === 'type' || name.startsWith('aria-');
    const attribute = ({ name, value }) => (name.startsWith('aria-') ? name : name + '=' + value);
    const shape = (node) => {
      const attributes = [...node.attributes].filter(named).map(attribute).sort();
      const children = [...node.children].map(shape).filter((one, at, all) => one !== all[at - 1]);
      return node.localName + '[' + attributes.join() + '](' + children.join() + ')';
    };
    return shape(document.body);
  })()`);

const talks = ['events', 'consultations', 'conversations', 'consultation-forms'];
const improving = ['cycles', 'goals', 'measures', 'practices', 'surveys'];
const testsAndMerges = ['instruments', 'norms', 'merge-proposals'];

/** One page of each kind that lies behind a list, as far as this person may read it. */
async function deeperPaths(page: Page): Promise<string[]> {
  const lists = [
    'schools',
    'groups',
    'pupils',
    'review-tasks',
    'staff',
    'mails',
    'imports',
    'group-plans',
    ...testsAndMerges,
    ...talks,
    ...improving,
  ];
  const found = await Promise.all(lists.map((list) => firstOf(page, list)));
  const school = found[0]?.split('/')[2];
  const instrument = (await firstOf(page, 'instruments'))?.split('/')[2];
  const chances = mayRead(found, 'pupils') ? [`/chances/${school}`] : [];
  const plan = found.find((path) => path?.startsWith('/group-plans/'));
  const ofPlan = plan ? [plan.replace('show', 'versions'), '/plan-texts'] : [];
  const ofSchool = school ? [`/record/${school}`, `/forecast-changes/${school}`, ...chances] : [];
  const forms = [
    '/imports/create',
    '/events?view=year',
    '/events?view=week',
    '/events/create',
    '/event-conflicts',
    '/calendar-dates',
    '/calendar-feeds',
    '/calendar-templates',
    '/year-plan',
    '/consultations/create',
    '/cycles/create',
    '/cycle-plans',
    '/goals/create',
    '/goal-outcomes',
    '/surveys/create',
    '/review-tasks/create',
    '/conversations/create',
    '/conversation-templates',
    '/measures/create',
    `/norms/create?instrument=${instrument}`,
  ];
  const goal = await ownGoal(page);
  const ofGoal = goal ? [`/goals/${goal}/show`, `/goals/${goal}/causes`, `/measures/create?goal=${goal}`] : [];
  return [...found, ...ofSchool, ...ofPlan, ...ofGoal, ...forms, '/nergens'].filter((path) => path !== null);
}

/** A goal of which this person may look for the causes. */
async function ownGoal(page: Page): Promise<string | null> {
  const answer = await page.request.get('/api/goals?level=own&state=closed');
  if (!answer.ok()) return null;
  const { data } = (await answer.json()) as { data: { id: string }[] };
  const id = data[0]?.id;
  return id && (await page.request.get(`/api/goals/${id}/causes`)).ok() ? id : null;
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
