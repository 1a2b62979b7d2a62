import type { Browser, Page } from 'playwright-core';
import type { Day } from '#domain/calendar/day';
import { fine, logIn, look, openBrowser, settled, type Visit, visit, withBrowser } from '../support/browser';
import { commit, haveChecked, sampleFiles } from '../support/sample-upload';

/** The loop of the README, by clicking: one step needs the one before it. */
withBrowser('the whole loop, as the README tells it', () => {
  let browser: Browser;
  let beheerder: Visit;
  let task: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    beheerder = await visit(browser);
    await logIn(beheerder.page, 'beheerder');
  });
  afterAll(() => browser.close());

  it('shows what the six files would change, and writes it at «Doorvoeren»', async () => {
    const { page } = beheerder;
    await haveChecked(page, sampleFiles());
    await page.getByText('Er is nog niets veranderd.').waitFor();
    await page.getByText('Scholen die het raakt: 99PT00').waitFor();
    expect(await look(page)).toEqual(fine);
    expect(await schoolNames(page)).not.toContain('De Proeftuin');
    await commit(page);
    await page.getByText(/Doorgevoerd op .*: \d+ nieuwe/).waitFor();
    expect(await schoolNames(page)).toContain('De Proeftuin');
    expect(await look(page)).toEqual(fine);
  });

  it('gives the new school its columns at «Ververs»', async () => {
    const { page } = beheerder;
    await page.getByRole('link', { name: 'Scholen', exact: true }).click();
    await page.getByRole('link', { name: 'De Proeftuin', exact: true }).click();
    await page.getByRole('button', { name: 'Ververs', exact: true }).click();
    await page.getByText('Klaar: de prognose is ververst voor 1 school.').waitFor();
    await settled(page);
    for (const indicator of ['1S/2F', '1F']) {
      const chart = page.getByRole('img', { name: `Kolomgrafiek ${indicator}` });
      const said = await chart.locator('desc').textContent();
      for (const kind of ['gemeten', 'gemengd', 'prognose']) expect(said).toMatch(new RegExp(`\\d{4} ${kind}: \\d`));
    }
    expect(await look(page)).toEqual(fine);
  });

  it('asks under «Taken» what the last tests ask of people', async () => {
    const { page } = beheerder;
    await page.getByRole('link', { name: 'Taken', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Taken', exact: true }).waitFor();
    await page.getByLabel('School', { exact: true }).selectOption({ label: 'De Proeftuin' });
    await page.getByRole('row', { name: 'De Proeftuin' }).first().waitFor();
    await settled(page);
    const rows = await page.getByRole('row', { name: 'De Proeftuin' }).allInnerTexts();
    for (const kind of [/Groep .* analyseren/, /Groepsplan groep .* evalueren/, /Gesprek met het bestuur/])
      expect(rows.filter((row) => kind.test(row)).length).toBeGreaterThan(0);
    expect(await look(page)).toEqual(fine);
  });

  it('mails on the school day on which something is due, not before: the clock of the demo goes there', async () => {
    const { page } = beheerder;
    const mails = page.getByRole('row', { name: 'beheerder@demo.koers.test' }).getByRole('link');
    const due = await firstDueDay(page);
    await page.getByRole('link', { name: 'Mailbox', exact: true }).click();
    await settled(page);
    // On one morning more people get a mail than one page of the list holds.
    const found = page.waitForResponse(/\/api\/mails\?.*q=beheerder/);
    await page.getByLabel('Zoek op adres of onderwerp').fill('beheerder@');
    await found;
    await settled(page);
    const before = await mails.count();
    await page.getByLabel('Naar de ochtend van').fill(due);
    await page.getByRole('button', { name: 'Zet de klok vooruit' }).click();
    await page.getByText('De klok staat nu op').waitFor();
    // Koers does what belongs to that morning as soon as it sees that the clock moved, and the list looks for itself.
    await mails.nth(before).waitFor({ timeout: 100_000 });
    expect(await look(page)).toEqual(fine);
    await mails.first().click();
    await page.getByRole('heading', { level: 1, name: /je aandacht/ }).waitFor();
    await settled(page);
    expect(await look(page)).toEqual(fine);
  });

  it('opens the task from the link in that mail', async () => {
    const { page, context } = beheerder;
    const line = page.frameLocator('iframe').locator('p', { hasText: 'De Proeftuin' }).first();
    const opened = context.waitForEvent('page');
    await line.getByRole('link').click();
    task = await opened;
    await task.getByRole('heading', { level: 1, name: /analyseren|evalueren|voorbereiden/ }).waitFor();
    await task.getByText('De resultaten komen uit een import').waitFor();
    expect(await look(task)).toEqual(fine);
  });

  it('opens the data the task is about from the task', async () => {
    await task.getByRole('link', { name: /^Open de (groep|school)$/ }).click();
    await task.getByText('De Proeftuin').first().waitFor();
    await task.getByRole('heading', { level: 1, name: /^(Groep |De Proeftuin)/ }).waitFor();
    expect(await look(task)).toEqual(fine);
  });

  it('changes nothing when the same files come once more', async () => {
    const { page, complaints } = beheerder;
    await haveChecked(page, sampleFiles());
    await page.getByText('Deze bestanden veranderen niets: alles staat al zo in Koers.').waitFor();
    expect(await look(page)).toEqual(fine);
    expect(complaints).toEqual([]);
  });
});

async function listOf<Row>(page: Page, path: string): Promise<Row[]> {
  const answer = await page.request.get(`/api/${path}`);
  return ((await answer.json()) as { data: Row[] }).data;
}

const schoolNames = async (page: Page) =>
  (await listOf<{ name: string }>(page, 'schools?perPage=100')).map(({ name }) => name);

const newSchool = async (page: Page) => (await listOf<{ id: string }>(page, 'schools?q=Proeftuin'))[0]?.id;

/** Nobody at the new school has an account yet: the administrator hears of its tasks. */
async function firstDueDay(page: Page): Promise<Day> {
  const of = `schoolId=${await newSchool(page)}&state=open&sort=dueOn&order=ASC&perPage=1`;
  const [first] = await listOf<{ dueOn: Day }>(page, `review-tasks?${of}`);
  return first?.dueOn as Day;
}
