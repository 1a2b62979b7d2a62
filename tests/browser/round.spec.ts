import type { Browser, Page } from 'playwright-core';
import { fine, goTo, logIn, look, openBrowser, settled, visit, withBrowser } from '../support/browser';

type Row = { group: string; state: string };

withBrowser('the autumn round', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const table = (page: Page) => page.getByRole('table', { name: 'Groepsplannen' });
  const overview = async (page: Page, domain: string) => {
    await goTo(page, '/group-plans');
    await page.getByLabel('Domein').selectOption({ label: domain });
    await settled(page);
  };
  const rows = (page: Page) =>
    table(page)
      .getByRole('row')
      .evaluateAll((all): Row[] =>
        (all as unknown as { cells: ArrayLike<{ innerText: string }> }[]).slice(1).map(({ cells }) => ({
          group: cells[0]?.innerText.trim() ?? '',
          state: cells[2]?.innerText.trim() ?? '',
        })),
      );

  /** From the overview into the plan of one group, and on until it is in use. */
  const close = async (page: Page, domain: string, group: string) => {
    const own = { has: page.getByRole('rowheader', { name: group, exact: true }) };
    const row = table(page).getByRole('row').filter(own);
    await row.getByRole('button').or(row.getByRole('link')).first().click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`^Groepsplan ${domain}`) }).waitFor();
    await settled(page);
    for (const [from, verb, to] of [
      ['concept', 'Besproken', 'besproken'],
      ['besproken', 'In gebruik nemen', 'in gebruik'],
    ] as const) {
      if ((await page.locator('[aria-current=step]').innerText()) !== from) continue;
      await page.getByRole('button', { name: verb, exact: true }).click();
      await page.getByText(`Het plan is nu ${to}.`).waitFor();
      await settled(page);
    }
  };

  it('is closed by the IB for nine plans: each begun where it was not, discussed and taken into use', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'ib');
    let closed = 0;
    for (const domain of ['taalverzorging', 'lezen']) {
      await overview(page, domain);
      const groups = (await rows(page)).slice(0, 9 - closed);
      for (const { group } of groups) {
        await close(page, domain, group);
        await overview(page, domain);
      }
      const now = (await rows(page)).slice(0, groups.length);
      expect(now).toEqual(groups.map(({ group }) => ({ group, state: 'in gebruik' })));
      closed += groups.length;
    }
    expect(closed).toBe(9);
    await page.getByText(/van de \d+ plannen zijn besproken of verder/).waitFor();
    expect(await look(page)).toEqual(fine);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
