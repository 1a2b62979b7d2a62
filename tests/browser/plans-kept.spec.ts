import type { Browser, Page } from 'playwright-core';
import { openBrowser, withBrowser } from '../support/browser';
import { freePort, newHome, type RunningKoers, startKoers, throwAway } from '../support/running-koers';

/** A Koers of its own: it is killed while somebody types. */
withBrowser('what is typed while Koers falls over', () => {
  const home = newHome();
  let browser: Browser;
  let koers: RunningKoers;
  let port: string;
  const start = () => startKoers({ PORT: port }, home);
  beforeAll(async () => {
    port = String(await freePort());
    [browser, koers] = [await openBrowser(), await start()];
  });
  afterAll(async () => {
    await browser.close();
    await koers.stop();
    throwAway(home);
  });

  it('is all there or offered after a restart and a reload, and gone from the browser once it is saved', async () => {
    const context = await browser.newContext({ locale: 'nl-NL', baseURL: `http://localhost:${port}` });
    const page = await context.newPage();
    await logIn(page);
    await page.goto('/#/group-plans');
    await page.getByRole('link', { name: /^Open plan lezen/ }).click();
    const analysis = page.getByLabel('Wat betekent dit voor ons?');
    const goal = page.getByLabel('Wat wil je nog meer bereiken?');
    await analysis.fill('Dit werd nog bewaard.');
    await page
      .getByText(/^Bewaard op/)
      .first()
      .waitFor();
    await page.waitForTimeout(2000);

    await goal.pressSequentially('Halverwege deze zin valt');
    await koers.stop('SIGKILL');
    await goal.pressSequentially(' Koers om.');
    await analysis.fill('Dit werd nog bewaard. En dit niet meer.');
    await page
      .getByText(/Koers is even niet bereikbaar/)
      .first()
      .waitFor();
    // The page goes before Koers is back: only the browser has it now.
    await page.goto('about:blank');
    koers = await start();

    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Mijn week' }).waitFor();
    await page.goto('/#/group-plans');
    await page.getByRole('link', { name: /^Open plan lezen/ }).click();
    await page.getByText('Halverwege deze zin valt Koers om.').waitFor();
    await page.getByText('Dit werd nog bewaard. En dit niet meer.').waitFor();
    for (const offers of [2, 1]) {
      expect(await page.getByRole('button', { name: 'Terugzetten' }).count()).toBe(offers);
      await page.getByRole('button', { name: 'Terugzetten' }).first().click();
      await page.waitForTimeout(500);
    }
    await page
      .getByText(/^(Nog niet bewaard|Bewaren…)/)
      .first()
      .waitFor({ state: 'detached' });
    await page.reload();
    await goal.waitFor();
    expect(await goal.inputValue()).toBe('Halverwege deze zin valt Koers om.');
    expect(await analysis.inputValue()).toBe('Dit werd nog bewaard. En dit niet meer.');
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })')).not.toContain(
      'koers.unsaved',
    );
    await context.close();
  });

  it('is forgotten at logout', async () => {
    const context = await browser.newContext({ locale: 'nl-NL', baseURL: `http://localhost:${port}` });
    const page = await context.newPage();
    await logIn(page);
    await page.goto('/#/group-plans');
    await page.getByRole('link', { name: /^Open plan lezen/ }).click();
    await page.route('**/sections/**', (route) => route.abort());
    await page.getByLabel('Wat wil je nog meer bereiken?').fill('Niet voor wie hierna komt.');
    await page
      .getByText(/Koers is even niet bereikbaar/)
      .first()
      .waitFor();
    const kept = () => page.evaluate('JSON.stringify({ ...sessionStorage })');
    expect(await kept()).toContain('Niet voor wie hierna komt.');
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('button', { name: 'Inloggen', exact: true }).waitFor();
    expect(await kept()).not.toContain('Niet voor wie hierna komt.');
    await context.close();
  });
});

async function logIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^leerkracht(?!\d)/ }).click();
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Mijn week' }).waitFor();
}
