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
  const overview = async (page: Page) => {
    await goTo(page, '/group-plans');
    await page.getByLabel('Domein').selectOption({ label: 'taalverzorging' });
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

  it('is closed by the IB for all nine groups: each plan begun, discussed and taken into use', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'ib');
    await overview(page);
    const groups = await rows(page);
    expect(groups.length).toBeGreaterThanOrEqual(9);

    for (const { group } of groups) {
      const row = table(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: group, exact: true }) }); // prettier-ignore
      await row.getByRole('button').or(row.getByRole('link')).first().click();
      await page.getByRole('heading', { level: 1, name: /^Groepsplan taalverzorging/ }).waitFor();
      await settled(page);
      const steps = page.locator('[aria-current=step]');
      for (const [from, verb, to] of [
        ['concept', 'Besproken', 'besproken'],
        ['besproken', 'In gebruik nemen', 'in gebruik'],
      ] as const) {
        if ((await steps.innerText()) !== from) continue;
        await page.getByRole('button', { name: verb, exact: true }).click();
        await page.getByText(`Het plan is nu ${to}.`).waitFor();
        await settled(page);
      }
      await overview(page);
    }

    expect((await rows(page)).map(({ state }) => state)).toEqual(groups.map(() => 'in gebruik'));
    await page.getByText(`${groups.length} van de ${groups.length} plannen zijn besproken of verder`).waitFor();
    expect(await look(page)).toEqual(fine);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
