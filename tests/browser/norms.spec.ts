import type { Browser, Page } from 'playwright-core';
import { axeFindings, goTo, logIn, openBrowser, settled, visit, withBrowser } from '../support/browser';

type Norm = { id: string; instrumentId: string; version: number; mean: number; validUntil: string | null };

withBrowser('the data behind the figures', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A refusal that the page explains is noted by the browser too. */
  const unexpected = (complaints: readonly string[]) => complaints.filter((one) => !/status of (409|412)/.test(one));

  it('kwaliteit follows up a norm: two at once are refused, nothing typed is lost, and a mistake is taken back', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'kwaliteit');
    const norm = await someNorm(page);
    await goTo(page, `/norms/${norm.id}/show`);
    await page.getByRole('link', { name: 'Volgende normering toevoegen' }).click();
    await settled(page);
    await page.getByLabel('Gemiddelde').fill('151,5');
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await page.getByText('Schrijf een getal groter dan 0.').waitFor();
    await page.getByLabel('Spreiding').fill('20');
    await page.getByRole('button', { name: 'Niveaus toevoegen' }).click();
    await page.getByLabel('Niveau 1', { exact: true }).fill('I');
    await page.getByLabel('Niveau 1 vanaf score').fill('160,5');
    await page.getByLabel('Niveau 2', { exact: true }).fill('II');
    await page.getByLabel('Geldig vanaf').fill('2027-08-01');
    await page.getByLabel('Bron').fill('Verzonnen handleiding');
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await page.getByText('Twee normeringen van dezelfde toets gelden tegelijk').waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);

    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Gemiddelde').inputValue()).toBe('151,5');
    expect(await page.getByLabel('Niveau 1 vanaf score').inputValue()).toBe('160,5');
    const back = page.url();
    await goTo(page, `/norms/${norm.id}/show`);
    await page.getByLabel('Geldig tot en met').fill('2027-07-31');
    await save(page);

    await page.goto(back);
    await settled(page);
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await page.getByText('De normering is toegevoegd.').waitFor();
    await settled(page);
    expect(await page.getByLabel('Niveau 2', { exact: true }).inputValue()).toBe('II');
    await page.getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByText('De normering is verwijderd.').waitFor();

    await goTo(page, `/norms/${norm.id}/show`);
    await page.getByText('Geldig tot en met: van leeg naar 31 jul 2027').waitFor();
    await page
      .getByRole('button', { name: /^Versie \d+ terugzetten$/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /terugzetten$/ })
      .click();
    await page.getByText(/^Versie \d+ geldt weer\.$/).waitFor();
    await settled(page);
    expect(await page.getByLabel('Geldig tot en met').inputValue()).toBe('');
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('kwaliteit sees side by side what somebody else changed meanwhile, and chooses', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'kwaliteit');
    const { id } = await someNorm(page);
    await goTo(page, `/norms/${id}/show`);
    await page.getByLabel('Bron').fill('Mijn bron');
    const now = await read(page, id);
    const headers = { 'If-Match': `"v${now.version}"` };
    const change = { mean: now.mean + 1, source: 'Hun bron' };
    expect((await page.request.patch(`/api/norms/${id}`, { headers, data: change })).status()).toBe(200);
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Intussen gewijzigd').waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByRole('radio', { name: 'Bron, Jij: Mijn bron' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: /^Gemiddelde, Nu in Koers/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Verder met deze keuze' }).click();
    await save(page);
    expect(await read(page, id)).toMatchObject({ mean: now.mean + 1, source: 'Mijn bron', version: now.version + 2 });
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('leerkracht reads a norm and finds nothing to change', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'leerkracht');
    const { id, instrumentId } = await someNorm(page);
    await goTo(page, `/norms/${id}/show`);
    await page.getByText('niet opgegeven').first().waitFor();
    expect(await page.locator('main').getByRole('textbox').count()).toBe(0);
    await goTo(page, `/instruments/${instrumentId}/show`);
    expect(await page.getByRole('link', { name: 'Normering toevoegen' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('ib merges two numbers of one pupil, splits them again, and says that two others are two', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'ib');
    await page.getByRole('link', { name: 'Samenvoegen 2 te beslissen' }).click();
    await settled(page);
    await page
      .getByRole('row', { name: /geboortedatum en naam/ })
      .getByRole('link')
      .click();
    await settled(page);
    expect(page.url()).toMatch(/merge-proposals\/[0-9a-f-]{36}\/show$/);
    await decide(page, 'Samenvoegen');
    await page.getByText('Samengevoegd. De prognoses').waitFor();
    await page.getByRole('link', { name: 'Samenvoegen 1 te beslissen' }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await decide(page, 'Weer splitsen');
    await page.getByText('Weer twee leerlingen.').waitFor();

    await page.getByRole('link', { name: 'Samenvoegen 1 te beslissen' }).click();
    await page
      .getByRole('row', { name: /een naam die erop lijkt/ })
      .getByRole('link')
      .click();
    await page.getByText('twee verschillende resultaten').waitFor();
    expect(await page.getByRole('button', { name: 'Samenvoegen', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Het zijn er twee' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Het zijn er twee' }).isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'op school nagevraagd' }).click();
    await dialog.getByRole('button', { name: 'Het zijn er twee' }).click();
    await page.getByText(/zijn er twee: op school nagevraagd op/).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

async function someNorm(page: Page): Promise<Norm> {
  const { data } = (await (await page.request.get('/api/norms?yearGroup=5&moment=M')).json()) as { data: Norm[] };
  const found = data.find(({ validUntil }) => validUntil === null);
  if (!found) throw new Error('No norm that holds.');
  return found;
}

const read = async (page: Page, id: string): Promise<Norm> =>
  (await (await page.request.get(`/api/norms/${id}`)).json()) as Norm;

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('De normering is bewaard.').waitFor();
  await settled(page);
}

async function decide(page: Page, verb: string): Promise<void> {
  await page.locator('main').getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
}
