import type { Browser, Page } from 'playwright-core';
import {
  axeFindings,
  fine,
  goTo,
  keptInBrowser,
  logIn,
  look,
  openBrowser,
  phone,
  settled,
  visit,
  type Visit,
  wide,
  withBrowser,
} from '../support/browser';

const question = 'Zijn alle leerlingen betrokken?';
const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });

withBrowser('a classroom consultation', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const sound = async ({ page }: Visit) => {
    await settled(page);
    expect(await look(page)).toEqual(fine);
  };
  const click = async (page: Page, name: string) => {
    await button(page, name).click();
    await settled(page);
  };
  const write = async (page: Page, label: string, text: string) => {
    await page.getByLabel(label).fill(text);
    await saved(page);
  };
  const saved = async (page: Page) => {
    await page.getByText(/^(Nog niet bewaard|Bewaren…)/).waitFor({ state: 'detached' });
    await settled(page);
  };
  const person = async (account: string) => {
    const one = await visit(browser, phone);
    await logIn(one.page, account);
    return one;
  };

  it('goes on a phone from question to agreement, and through a lost connection', async () => {
    const teacher = await person('leerkracht');
    const { page } = teacher;
    await goTo(page, '/consultations');
    await page.getByRole('link', { name: 'Nieuwe vraag' }).click();
    await button(page, 'Zijn alle leerlingen betrokken tijdens de instructie?').click();
    await page.getByLabel('Je vraag of vragen').fill(question);
    await sound(teacher);
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Je vraag of vragen').inputValue()).toBe(question);
    await click(page, 'Bewaar de vraag');
    await page.getByText('Zolang er niets is gepland, weet de schoolleiding hier niet van.').waitFor();
    const address = new URL(page.url()).hash.slice(1);
    const coach = page.getByRole('option', { name: /intern begeleider/ }).first();
    await page.getByLabel('Wie komt kijken').selectOption((await coach.getAttribute('value')) ?? '');
    await page.getByLabel('Welke les').fill('Taal, 9.15 uur');
    await click(page, 'Plan het bezoek');
    await page.getByText('Bezoek gepland').waitFor();
    await sound(teacher);

    const visitor = await person('ib');
    await goTo(visitor.page, address);
    await visitor.page.getByLabel('Wat valt op aan de betrokkenheid').waitFor();
    await visitor.context.setOffline(true);
    await visitor.page.getByLabel('Wat viel verder op').fill('Twaalf leerlingen staken hun vinger op.');
    await visitor.page.getByText('Koers is even niet bereikbaar. Wat je typte blijft staan.').waitFor();
    expect(await keptInBrowser(visitor.page)).toContain('Twaalf leerlingen');
    await visitor.context.setOffline(false);
    await saved(visitor.page);
    expect(await keptInBrowser(visitor.page)).not.toContain('Twaalf leerlingen');
    await sound(visitor);
    await click(visitor.page, 'Het bezoek is geweest');
    await write(visitor.page, 'Wat kwam eruit', 'Naamstokjes proberen.');
    await click(visitor.page, 'We hebben het besproken');
    await visitor.page.getByText('Dit doet de leerkracht.').waitFor();

    await page.reload();
    await settled(page);
    await page.getByText('Twaalf leerlingen staken hun vinger op.').waitFor();
    await write(page, 'Wat neem je mee', 'Ik verdeel de beurten.');
    await click(page, 'Mijn terugblik is klaar');
    await page.getByLabel('Wat spreken jullie af').fill('Naamstokjes bij elke instructie');
    await page.getByLabel('Klaar op').fill('2027-03-01');
    await click(page, 'Voeg afspraak toe');
    await click(page, 'Rond af');
    await page.getByText('Deze consultatie is rond.').waitFor();
    await sound(teacher);
    await visitor.context.close();
    await teacher.context.close();
  });

  it('lays two texts of the after-talk side by side when both wrote at once', async () => {
    const { page, context } = await person('leerkracht');
    const { id } = await threadIn(page, 'held');
    await goTo(page, `/consultations/${id}/show`);
    await page.getByLabel('Wat kwam eruit').waitFor();
    const path = `/api/consultations/${id}/sections/talk`;
    const { version } = (await (await page.request.get(path)).json()) as { version: number };
    const headers = { 'If-Match': `"v${version}"` };
    expect((await page.request.patch(path, { headers, data: { text: 'Van de bezoeker' } })).status()).toBe(200);
    await page.getByLabel('Wat kwam eruit').fill('Van mij');
    await page.getByText('Jullie schreven tegelijk').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await click(page, 'Deze tekst bewaren');
    await saved(page);
    const kept = (await (await page.request.get(path)).json()) as { text: string };
    expect(kept.text).toBe('Van de bezoeker\nVan mij');
    await context.close();
  });

  it('shows the leader who was not visited, and nothing of what was said', async () => {
    const leader = await visit(browser, wide);
    const { page } = leader;
    await logIn(page, 'schoolleider');
    await goTo(page, '/consultation-tracking');
    await page.getByText(/Dit schooljaar nog niet bezocht: \w+/).waitFor();
    // The list itself is asked for apart from what is said above it.
    const visits = page.getByRole('cell', { name: /^\d van [24]$/ });
    await visits.nth(5).waitFor();
    await page.getByRole('cell', { name: 'nog nooit' }).first().waitFor();
    await page
      .getByRole('button', { name: / · starter instellen: / })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await sound(leader);
    const { id } = await threadIn(page, 'held');
    await goTo(page, `/consultations/${id}/show`);
    await page.getByText('Je ziet hier alleen het verloop.').waitFor();
    expect(await page.getByText('De vraag').count()).toBe(0);
    await goTo(page, '/consultation-tracking');
    await page.getByRole('link', { name: 'Kijkwijzer van de school' }).click();
    await click(page, 'Regel erbij');
    await page.getByRole('textbox', { name: /^Regel 4/ }).fill('De leerlingen werken zelfstandig');
    await click(page, 'Kijkwijzer bewaren');
    await page.getByText('De kijkwijzer is bewaard.').waitFor();
    await sound(leader);
    await leader.context.close();
  });

  it('gives the board counts and nothing else', async () => {
    const { page, context } = await visit(browser, wide);
    await logIn(page, 'bestuurder');
    await goTo(page, '/consultation-counts');
    await page.getByText(/is iedereen dit jaar minstens één keer bezocht/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });
});

async function threadIn(page: Page, state: string): Promise<{ id: string }> {
  const { data } = (await (await page.request.get(`/api/consultations?state=${state}`)).json()) as {
    data: { id: string }[];
  };
  if (!data[0]) throw new Error(`No consultation that is ${state}`);
  return data[0];
}
