import type { Browser } from 'playwright-core';
import { fine, goTo, look, openBrowser, settled, sizes, visitAs, withBrowser } from '../support/browser';
import { type RunningKoers, startKoers, throwAway } from '../support/running-koers';

type Listed = { id: string; level: string; state: string };

/** A Koers on a machine that has no Chromium, visited with one of another machine. */
withBrowser('where no PDF can be made', () => {
  let browser: Browser;
  let koers: RunningKoers;
  beforeAll(async () => {
    koers = await startKoers({ CHROMIUM_PATH: '/nowhere/chromium' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await koers.stop();
    throwAway(koers.home);
  });

  it.each(sizes)('the button says so and prints: agenda, minutes and the pack, %s', async (_size, viewport) => {
    for (const [account, asked, part] of [
      ['schoolleider', { level: 'boardLeader', state: 'planned' }, 'show'],
      ['bestuurder', { level: 'boardLeader', state: 'planned' }, 'pack'],
      ['ib', { level: 'leaderCoach', state: 'closed' }, 'show'],
    ] as const) {
      const { page, context, complaints } = await visitAs(browser, account, viewport, koers.url);
      const { data } = (await (await page.request.get('/api/conversations?perPage=100')).json()) as { data: Listed[] };
      const talk = data.find(({ level, state }) => level === asked.level && state === asked.state);
      await goTo(page, `/conversations/${talk?.id}/${part}`);
      await page.evaluate(`window.print = () => document.body.setAttribute('data-printed', 'yes')`);
      await page.getByRole('button', { name: 'Afdrukken (PDF kan hier niet)' }).click();
      await page.locator('body[data-printed=yes]').waitFor({ state: 'attached' });
      expect(await page.getByRole('link', { name: /PDF/ }).count()).toBe(0);
      await settled(page);
      expect(await look(page)).toEqual(fine);
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
});
