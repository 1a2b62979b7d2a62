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
  wide,
  withBrowser,
} from '../support/browser';

type Plan = { id: string; domain: string; version: number; sections: { key: string; text: string; version: number }[] };

/** What a teacher does and types, counted: a click, a choice, a field gone into. */
class Hand {
  actions = 0;
  words = 0;
  constructor(private readonly page: Page) {}

  async click(role: 'button' | 'link' | 'menuitem', name: string | RegExp): Promise<void> {
    this.actions += 1;
    await this.page.getByRole(role, { name }).first().click();
  }

  async type(label: string, text: string): Promise<void> {
    this.actions += 1;
    this.words += text.split(/\s+/).length;
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }
}

const texts = {
  analysis:
    'Ze rekenen het sommetje wel, maar zien de verhouding niet. We gingen te snel van blokjes naar het schrift. Dat pakken we samen anders aan.',
  goal: 'Iedereen legt een verhouding uit met een tekening.',
  agreements:
    'Breukenstrook per tafelgroep klaarleggen, maandag 30 november\nBezoek: zien ze bij mij de verhouding?, donderdag 10 december\nTussenstand met tien opgaven, samen, vrijdag 15 januari',
};

withBrowser('group plans', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A clash that the page explains is noted by the browser too. */
  const unexpected = (complaints: readonly string[]) => complaints.filter((one) => !/status of (409|412)/.test(one));

  it('leerkracht writes a normal plan from the proposal with at most twelve actions and 120 words', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'leerkracht');
    const hand = new Hand(page);
    await hand.click('link', 'Groepsplannen');
    await settled(page);
    await hand.click('button', /^Begin plan rekenen/);
    await page.getByRole('heading', { level: 1, name: /^Groepsplan rekenen/ }).waitFor();
    await settled(page);
    expect(await page.getByText(/leerlingen zakten meer dan een half niveau/).count()).toBe(1);

    await hand.type('Wat betekent dit voor ons?', texts.analysis);
    await hand.type('Wat wil je nog meer bereiken?', texts.goal);
    await hand.click('button', /^Verplaats /);
    await hand.click('menuitem', 'Naar basis');
    await hand.type('Reden, in een paar woorden', 'was lang ziek');
    await hand.click('button', 'Verplaatsen');
    await page.getByText('voorstel was intensief: was lang ziek').waitFor();
    await hand.click('button', 'Overnemen');
    await hand.click('menuitem', 'Aanpak van het vorige plan');
    await page.getByText('Overgenomen. Wat er stond').waitFor();
    await hand.type('Eén afspraak per regel: wat, wie, wanneer', texts.agreements);
    await hand.click('button', 'Klaar voor bespreking');
    await page.getByText('De IB ziet dat het plan klaar is').waitFor();
    await settled(page);
    expect(hand).toMatchObject({ actions: 12, words: 61 });

    const plan = await planAt(page);
    const textOf = (key: string) => plan.sections.find((section) => section.key === key)?.text;
    expect([textOf('analysis'), textOf('goals'), textOf('agreements')]).toEqual([
      texts.analysis,
      texts.goal,
      texts.agreements,
    ]);
    expect(textOf('approachIntensive')).not.toBe('');
    expect(await keptInBrowser(page)).not.toContain('unsaved');
    expect(await axeFindings(page)).toEqual([]);
    expect(await pagesInPrint(page)).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('fits a phone, with nothing for axe to find, for a teacher and for the coach', async () => {
    for (const account of ['leerkracht', 'ib']) {
      const { page, context } = await visit(browser, phone);
      await logIn(page, account);
      const { id } = await somePlan(page, 'rekenen');
      for (const path of [`/group-plans/${id}/show`, `/group-plans/${id}/versions`, '/group-plans']) {
        await goTo(page, path);
        expect({ path, ...(await look(page)) }).toEqual({ path, ...fine });
      }
      await context.close();
    }
  });

  it('two teachers write in one plan: apart in two parts, beside each other in one, and nothing of either is lost', async () => {
    const [one, two] = [await visit(browser), await visit(browser)];
    await logIn(one.page, 'leerkracht');
    await logIn(two.page, 'leerkracht2');
    const { id } = await somePlan(one.page, 'rekenen');
    for (const { page } of [one, two]) await goTo(page, `/group-plans/${id}/show`);

    await one.page.getByLabel('Aanpak basis', { exact: true }).fill('Van de een: elke dag automatiseren.');
    await two.page.getByLabel('Aanpak verdiept', { exact: true }).fill('Van de ander: verrijken op vrijdag.');
    await Promise.all([one, two].map(({ page }) => saved(page)));

    await two.page.getByLabel('Aanpak basis', { exact: true }).fill('Van de ander: eerst schatten.');
    await two.page.getByText('Jullie schreven tegelijk').waitFor();
    await two.page.getByText('Van de een: elke dag automatiseren.').first().waitFor();
    expect(await axeFindings(two.page)).toEqual([]);
    const merged = 'Elke dag automatiseren, en eerst schatten.';
    await two.page.getByLabel('Zo komt het er te staan').fill(merged);
    await two.page.getByRole('button', { name: 'Deze tekst bewaren' }).click();
    await two.page.getByText('Jullie schreven tegelijk').waitFor({ state: 'detached' });
    await saved(two.page);

    const plan = await planAt(one.page, id);
    const textOf = (key: string) => plan.sections.find((section) => section.key === key)?.text;
    expect([textOf('approachBasic'), textOf('approachAdvanced')]).toEqual([
      merged,
      'Van de ander: verrijken op vrijdag.',
    ]);
    await one.page.reload();
    await one.page.getByText(/^Ook hier: /).waitFor();
    expect(await one.page.getByLabel('Aanpak basis', { exact: true }).inputValue()).toBe(merged);

    await goTo(one.page, `/group-plans/${id}/versions`);
    await one.page.getByLabel('Deel').selectOption({ label: 'Aanpak basis' });
    await one.page
      .getByRole('button', { name: /^Vergelijk met nu/ })
      .first()
      .click();
    await one.page.getByRole('button', { name: /^Zet terug: versie \d+$/ }).click();
    await one.page.getByText(/^Versie \d+ staat er weer\.$/).waitFor();
    expect(await axeFindings(one.page)).toEqual([]);
    for (const { complaints, context } of [one, two]) {
      expect(unexpected(complaints)).toEqual([]);
      await context.close();
    }
  });

  it('ib sees all groups, comments, and discusses the plans that are ready', async () => {
    const { page, context, complaints } = await visit(browser, wide);
    await logIn(page, 'ib');
    await goTo(page, '/group-plans');
    await page.getByText(/plan(nen)? (is|zijn) klaar voor bespreking/).waitFor();
    expect(await page.getByRole('table', { name: 'Groepsplannen' }).getByRole('row').count()).toBeGreaterThan(9);
    await page
      .getByRole('row', { name: /klaar voor bespreking/ })
      .first()
      .getByRole('link')
      .click();
    await settled(page);
    await page.getByRole('button', { name: 'Opmerking bij Aanpak intensief' }).click();
    await page.getByLabel('Je opmerking').fill('Hoe weet je op 15 januari dat het werkt?');
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await page.getByText('Hoe weet je op 15 januari dat het werkt?').waitFor();
    await page.getByRole('button', { name: 'Besproken', exact: true }).click();
    await page.getByText('Het plan is nu besproken.').waitFor();
    await settled(page);
    expect(await page.locator('[aria-current=step]').innerText()).toBe('besproken');
    expect(await axeFindings(page)).toEqual([]);

    await goTo(page, '/plan-texts');
    await page.getByLabel('Naam').fill('Rekengesprek');
    await page.getByLabel('Tekst', { exact: true }).fill('Elke week een kort rekengesprek.');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByText('Toegevoegd: Rekengesprek').waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Verwijderen: Rekengesprek' }).click();
    await page.getByText('Verwijderd: Rekengesprek').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a pupil is dragged to another need group, and stays where it was without a reason', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'ib');
    const { id } = await somePlan(page, 'rekenen');
    await goTo(page, `/group-plans/${id}/show`);
    const basic = page.getByRole('region', { name: /^Basis/ });
    const before = await basic.getByRole('listitem').count();
    await basic
      .getByRole('listitem')
      .first()
      .dragTo(page.getByRole('region', { name: /^Verdiept/ }));
    await page
      .getByRole('dialog')
      .getByText(/Waarom verdiept voor/)
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Annuleren' }).click();
    expect(await basic.getByRole('listitem').count()).toBe(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a task to evaluate a plan leads to the plans of that half year', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'ib');
    const asked = await page.request.get('/api/review-tasks?kind=evaluateGroupPlan&sort=openedAt');
    const { data } = (await asked.json()) as { data: { id: string; groupName: string }[] };
    await goTo(page, `/review-tasks/${data[0]?.id}/show`);
    await page.getByRole('link', { name: 'Open het groepsplan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Groepsplannen' }).waitFor();
    await settled(page);
    const rows = page.getByRole('table', { name: 'Groepsplannen' }).getByRole('row');
    expect(await rows.count()).toBe(4);
    expect(await rows.nth(1).getByRole('rowheader').innerText()).toBe(data[0]?.groupName);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('ib reads what became of a plan of last half year', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'ib');
    const { data } = (await (await page.request.get('/api/group-plans?state=evaluated')).json()) as { data: Plan[] };
    await goTo(page, `/group-plans/${data[0]?.id}/show`);
    await page.getByText('Zoals het was bij de evaluatie').waitFor();
    await page.getByText(/^(Doel gehaald|Doel niet gehaald|Niet te zeggen)/).waitFor();
    await page.getByRole('button', { name: 'Toon per leerling' }).click();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

const idIn = (page: Page): string => /group-plans\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

const planAt = async (page: Page, id = idIn(page)): Promise<Plan> =>
  (await (await page.request.get(`/api/group-plans/${id}`)).json()) as Plan;

async function somePlan(page: Page, domain: string): Promise<Plan> {
  const { data } = (await (await page.request.get(`/api/group-plans?domain=${domain}&state=draft`)).json()) as {
    data: Plan[];
  };
  if (!data[0]) throw new Error(`No plan for ${domain}`);
  return data[0];
}

/** Nothing on the page waits to be saved. */
async function saved(page: Page): Promise<void> {
  await page
    .getByText(/^(Nog niet bewaard|Bewaren…)/)
    .first()
    .waitFor({ state: 'detached' });
  await settled(page);
}

async function pagesInPrint(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
