import type { Browser, Page } from 'playwright-core';
import { axeFindings, goTo, logIn, openBrowser, settled, visit, withBrowser } from '../support/browser';
import { asUpload, commit, haveChecked, sampleFiles } from '../support/sample-upload';

withBrowser('each role does its own part', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A visit by one person, after which nothing may be left to complain about. */
  const as = (account: string, part: (page: Page) => Promise<void>) => async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, account);
    await part(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  };

  it(
    'bestuurder filters and sorts the overview and opens a school',
    as('bestuurder', async (page) => {
      await menu(page, 'Scholen');
      const rows = page.getByRole('table', { name: 'Alle scholen' }).locator('tbody tr');
      const all = await rows.count();
      await page.getByLabel('Oordeel', { exact: true }).selectOption({ label: 'onder' });
      await settled(page);
      const under = await rows.allInnerTexts();
      expect(under.length).toBeGreaterThan(0);
      expect(under.length).toBeLessThan(all);
      expect(under.filter((row) => !/\bonder\b/.test(row))).toEqual([]);
      await page.getByRole('button', { name: 'Wis de keuze' }).click();
      await settled(page);
      expect(await rows.count()).toBe(all);
      for (const order of ['ascending', 'descending'] as const) {
        await page.getByRole('columnheader', { name: 'Leerlingen nu' }).getByRole('button').click();
        await page.locator(`th[aria-sort=${order}]`, { hasText: 'Leerlingen nu' }).waitFor();
        await settled(page);
        const pupils = (await rows.locator('td:nth-of-type(1)').allInnerTexts()).map(Number);
        expect(pupils).toHaveLength(all);
        expect(pupils).toEqual([...pupils].sort((a, b) => (order === 'ascending' ? a - b : b - a)));
      }
      await rows.first().getByRole('link').click();
      await page.getByRole('heading', { level: 1, name: /: uitstroomprognose$/ }).waitFor();
      await settled(page);
      await page.getByText('Groepen en leerlingen zie je hier niet').waitFor();
    }),
  );

  it(
    'kwaliteit imports: sees what is wrong and where, mends it, and only then writes',
    as('kwaliteit', async (page) => {
      const before = await total(page, 'schools');
      const spoilt = (name: string, text: string) =>
        name === 'resultaten.csv' ? text.replace('104,7', 'honderd') : text;
      await haveChecked(page, sampleFiles(spoilt));
      await page.getByText('Er is nog niets veranderd: eerst 1 fout oplossen.').waitFor();
      const cells = page.getByRole('table', { name: 'Fouten' }).locator('tbody tr').first().locator('th, td');
      const [file, table, row, column, ...rest] = await cells.allInnerTexts();
      expect([file, table, row, column]).toEqual(['resultaten.csv', 'resultaten', '2', 'score']);
      expect(rest.join(' ')).toMatch(/honderd.*getal/s);
      expect(await page.getByRole('button', { name: 'Doorvoeren' }).count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(await total(page, 'schools')).toBe(before);

      const header = 'school;name;region;weging;weging_year';
      await haveChecked(page, [asUpload('scholen.csv', `${header}\n99KW00;De Kweektuin;zuid;30,1;2024-2025\n`)]);
      await commit(page);
      expect(await total(page, 'schools')).toBe(before + 1);
    }),
  );

  it(
    'schoolleider refreshes the own school and opens the talk with the board',
    as('schoolleider', async (page) => {
      await menu(page, 'Taken');
      await page.getByLabel('Stand').selectOption({ label: 'alle' });
      await page.getByRole('link', { name: 'Gesprek met het bestuur voorbereiden' }).first().click();
      await page.getByRole('link', { name: 'Open de school' }).click();
      await page.getByRole('heading', { level: 1, name: /: uitstroomprognose$/ }).waitFor();
      await page.getByRole('button', { name: 'Ververs', exact: true }).click();
      await page.getByText('Klaar: de prognose is ververst voor 1 school.').waitFor();
      await settled(page);
    }),
  );

  it(
    'ib opens a review task, goes to the data, marks it done, and takes that back',
    as('ib', async (page) => {
      await menu(page, 'Taken');
      const open = await total(page, 'review-tasks?mine=true&state=open&');
      const asked = await page.request.get('/api/review-tasks?mine=true&state=open&kind=analyseGroup');
      const { data } = (await asked.json()) as { data: { id: string; closesWhen: string | null }[] };
      await page.locator(`a[href$="${data.find(({ closesWhen }) => closesWhen)?.id}/show"]`).click();
      await page.getByRole('link', { name: 'Open de groep' }).click();
      await page.getByRole('heading', { level: 2, name: 'Niveau per domein' }).waitFor();
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.goBack();
      await page.getByText(/^Deze taak sluit vanzelf als de analyse in elk plan van groep .* staat\.$/).waitFor();
      expect(await page.getByRole('button', { name: 'Taak afronden' }).count()).toBe(0);
      await menu(page, 'Taken');
      await page.getByRole('link', { name: 'Afspraken over stillezen vastleggen' }).click();
      await page.getByRole('button', { name: 'Taak afronden' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Taak afronden' }).click();
      await page.getByText('Taak afgerond: Afspraken over stillezen vastleggen').waitFor();
      expect(await total(page, 'review-tasks?mine=true&state=open&')).toBe(open - 1);
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await page.getByText('Taak staat weer open: Afspraken over stillezen vastleggen').waitFor();
      expect(await total(page, 'review-tasks?mine=true&state=open&')).toBe(open);
      await settled(page);
    }),
  );

  it(
    'ib sees who is near the boundary, asks why, and takes the list along',
    as('ib', async (page) => {
      await menu(page, 'Scholen');
      const { roles } = (await (await page.request.get('/api/me')).json()) as { roles: { schoolId: string }[] };
      await goTo(page, `/schools/${roles[0]?.schoolId}/show`);
      await page.getByRole('link', { name: 'Leerlingen achter de prognose' }).click();
      await page.getByText(/^Bij \d+ van de \d+ leerlingen ligt de kans op 1S\/2F/).waitFor();
      await settled(page);
      const rows = page.locator('main tbody tr');
      const all = await rows.count();
      await page.getByLabel('Tonen').selectOption({ label: 'alleen rond de grens' });
      await settled(page);
      const near = await rows.allInnerTexts();
      expect(near.length).toBeGreaterThan(0);
      expect(near.length).toBeLessThan(all);
      expect(near.filter((row) => !row.includes('rond de grens'))).toEqual([]);
      await page
        .getByRole('button', { name: /^Waarom: / })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByText(/^Voorspeld vanaf [BME][5-8]/)
        .waitFor();
      await page.getByRole('dialog').getByRole('table', { name: 'Toetsen bij Lezen' }).waitFor();
      await page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished))');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sluiten' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download als CSV (met namen)' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('leerlingen-achter-de-prognose.csv');
      await settled(page);
    }),
  );

  it(
    'bestuurder reads how good the forecasts are, and looks up those that missed',
    as('bestuurder', async (page) => {
      await menu(page, 'Betrouwbaarheid');
      await page.getByText(/^In \d+ van de \d+ keer dat we een school van dit bestuur vanaf M7 voorspelden/).waitFor();
      await page.getByRole('img', { name: 'Voorspelde kans tegen uitkomst, 1S/2F' }).waitFor();
      await page.getByLabel('Binnen de band', { exact: true }).selectOption({ label: 'nee' });
      await settled(page);
      const table = page.getByRole('table', { name: 'Eerdere prognoses en wat eruit kwam' });
      expect(await table.getByRole('cell', { name: 'nee', exact: true }).count()).toBeGreaterThan(0);
      expect(await table.getByRole('cell', { name: 'ja', exact: true }).count()).toBe(0);
      expect((await page.request.get('/api/pupil-chances')).status()).toBe(403);
      await settled(page);
    }),
  );

  it('leerkracht sees the own group and its pupils, and no other group', async () => {
    const { page, context } = await visit(browser);
    await logIn(page, 'leerkracht');
    await menu(page, 'Groepen');
    const groups = page.locator('a[href*="/groups/"]');
    expect(await groups.count()).toBe(1);
    const own = await groups.first().getAttribute('href');
    await groups.first().click();
    await settled(page);
    await page.locator('a[href*="/pupils/"]').first().click();
    await page.getByRole('heading', { level: 2, name: 'Niveau nu' }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);

    const ib = await visit(browser);
    await logIn(ib.page, 'ib');
    const others = ((await (await ib.page.request.get('/api/groups')).json()) as { data: { id: string }[] }).data;
    const other = others.find(({ id }) => !own?.includes(id));
    expect(other).toBeDefined();
    await goTo(page, `/groups/${other?.id}/show`);
    expect((await page.request.get(`/api/groups/${other?.id}`)).status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Groepen' }).waitFor();
    await settled(page);
    expect(await page.locator('a[href*="/pupils/"]').count()).toBe(0);
    await ib.context.close();
    await context.close();
  });

  it('adviseur sees figures and no pupils', async () => {
    const { page, context } = await visit(browser);
    await logIn(page, 'adviseur');
    await menu(page, 'Scholen');
    await page.locator('a[href*="/schools/"]').first().click();
    await page.getByRole('img', { name: 'Kolomgrafiek 1S/2F' }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Leerling zoeken' }).count()).toBe(0);
    expect(await page.locator('a[href*="/groups"], a[href*="/pupils"]').count()).toBe(0);
    for (const path of ['groups', 'pupils', 'results'])
      expect((await page.request.get(`/api/${path}`)).status()).toBe(403);
    await goTo(page, '/groups');
    expect(await page.getByRole('table').count()).toBe(0);
    await context.close();
  });

  it.each(['bestuurder@demo.koers.test', 'niemand@demo.koers.test'])(
    'tells %s with a wrong password the same, and lets nobody in',
    async (email) => {
      const { page, context } = await visit(browser);
      await page.goto('/');
      await page.getByLabel('E-mailadres').fill(email);
      await page.getByLabel('Wachtwoord').fill('niet-het-wachtwoord');
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
      await page.getByText('E-mailadres en wachtwoord horen niet bij elkaar.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect((await page.request.get('/api/me')).status()).toBe(401);
      await context.close();
    },
  );

  it('speaks English to who asks for it, before and after logging in', async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Log in to Koers' }).waitFor();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await logIn(page, 'leerkracht2');
    await menu(page, 'Profiel');
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Profile' }).waitFor();
    try {
      const words = await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link').allTextContents();
      expect(words).toEqual([
        'My week',
        'Year calendar',
        'Schools',
        'Groups',
        'Improvement cycles',
        'Goals',
        'Measures',
        'Good practices',
        'Group plans',
        'Tasks',
        'Consultations',
        'Conversations',
        'Surveys',
        'Tests and norms',
        'Leave',
        'Profile',
      ]);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      for (const path of [
        ...['/', '/events', '/events?view=year', '/calendar-feeds', '/groups', '/group-plans', '/review-tasks'],
        ...['/schools', '/instruments', '/consultations/create', '/conversations', '/surveys', '/cycles'],
        ...['/measures', '/practices', '/leaves', '/profile'],
      ]) {
        await goTo(page, path);
        expect(await axeFindings(page)).toEqual([]);
        const text = (await page.locator('main').innerText()).replaceAll('Leerling in beeld', '');
        expect(text).not.toMatch(/\b(leerling|leerlingen|schooljaar|oordeel|taak)\b/i);
      }
    } finally {
      await page.request.patch('/api/me', { data: { language: 'nl' } });
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name, exact: true }).click();
  await settled(page);
}

async function total(page: Page, list: string): Promise<number> {
  const answer = await page.request.get(`/api/${list}${list.includes('?') ? '' : '?'}perPage=1`);
  return ((await answer.json()) as { total: number }).total;
}
