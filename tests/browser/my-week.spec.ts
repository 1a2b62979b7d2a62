import type { Browser, Page } from 'playwright-core';
import { axeFindings, fine, goTo, look, openBrowser, settled, sizes, visitAs, withBrowser } from '../support/browser';

withBrowser('the own week', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const clean = async (page: Page) => expect(await look(page)).toEqual(fine);
  const section = (page: Page, name: RegExp) => page.getByRole('region', { name });

  it.each(sizes)('says to the coach what is late, of this week, later and with others, %s', async (_size, viewport) => {
    const { page, context, complaints } = await visitAs(browser, 'ib', viewport);
    await settled(page);
    await section(page, /^Te laat \d+$/)
      .getByRole('link', { name: 'Materialen rekenen aanvullen' })
      .waitFor();
    await section(page, /^(Deze|Komende) week \d+$/).getByText(/\d+ van de \d+ leerlingen hebben een uitslag/).first().waitFor(); // prettier-ignore
    await section(page, /^Wacht op een ander \d+$/).getByText(/bij /).first().waitFor(); // prettier-ignore
    await page.getByText(/^Later: \d+ taken, de eerste op /).click();
    await section(page, /^Wat veranderde er$/).waitFor();
    await section(page, /^In de agenda$/).waitFor();
    await clean(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(sizes)('a task is written down with the keyboard, finished, and taken back, %s', async (size, viewport) => {
    const { page, context, complaints } = await visitAs(browser, 'leerkracht', viewport);
    const title = `Bordspel klaarzetten ${size}`;
    await page.getByRole('link', { name: 'Nieuwe taak' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nieuwe taak' }).waitFor();
    await settled(page);
    await clean(page);
    await page.getByLabel('Wat moet er gebeuren').focus();
    await page.keyboard.type(title);
    // What is typed is there again after the page was left.
    await goTo(page, '/groups');
    await goTo(page, '/review-tasks/create');
    await page.getByText('Wat je eerder typte staat er nog.').waitFor();
    const today = ((await (await page.request.get('/api/me')).json()) as { today: string }).today;
    await page.getByLabel('Klaar op').fill(today);
    await page.getByText('Meer mogelijkheden').click();
    await page.getByLabel('Herhalen').selectOption({ label: 'elke 2 weken' });
    await clean(page);
    await page.getByLabel('Wat moet er gebeuren').press('Enter');
    await page.getByText('De taak staat op de lijst.').waitFor();
    await settled(page);
    const row = section(page, /^(Deze|Komende) week/)
      .getByRole('listitem')
      .filter({ hasText: title });
    await row.getByText('herhaalt').waitFor();
    await row.getByRole('button', { name: `Afronden: ${title}` }).click();
    await page.getByText(`Taak afgerond: ${title}`).waitFor();
    await settled(page);
    // The next one is there at once, and goes with the undoing.
    expect(await page.getByText(title, { exact: true }).count()).toBe(1);
    expect(await row.count()).toBe(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText(`Taak staat weer open: ${title}`).waitFor();
    await row.waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a task of the board is of no school, unless somebody chooses one', async () => {
    const { page, context, complaints } = await visitAs(browser, 'bestuurder');
    await goTo(page, '/review-tasks/create');
    const school = page.getByLabel('School');
    expect(await school.inputValue()).toBe('');
    await page.getByLabel('Wat moet er gebeuren').fill('Jaarverslag nalezen');
    const colleagues = page.getByLabel('Voor wie');
    await colleagues.selectOption({ index: 1 });
    await page.getByText('Ook wie voor heel het bestuur werkt ziet deze taak.').waitFor();
    await school.selectOption({ index: 1 });
    expect(await colleagues.inputValue()).toBe('');
    await colleagues.selectOption({ index: 1 });
    await page.getByText('Ook de schoolleider en IB’er van de school zien deze taak.').waitFor();
    await school.selectOption({ label: 'heel het bestuur' });
    await settled(page);
    await clean(page);
    await page.getByRole('button', { name: 'Zet op de lijst' }).click();
    await page.getByText('De taak staat op de lijst.').waitFor();
    const { data } = (await (await page.request.get('/api/review-tasks?q=Jaarverslag')).json()) as {
      data: { title: string; schoolId: string | null }[];
    };
    expect(data).toEqual([expect.objectContaining({ title: 'Jaarverslag nalezen', schoolId: null })]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(sizes)('a task is put off, talked about and handed over, %s', async (size, viewport) => {
    const { page, context, complaints } = await visitAs(browser, 'ib', viewport);
    const me = (await (await page.request.get('/api/me')).json()) as { today: string; roles: { schoolId: string }[] };
    const made = await page.request.post('/api/review-tasks', {
      data: { title: `Toetsboekjes tellen ${size}`, schoolId: me.roles[0]?.schoolId, dueOn: me.today },
    });
    const { id } = (await made.json()) as { id: string };
    await goTo(page, `/review-tasks/${id}/show`);
    await clean(page);
    await page.getByRole('button', { name: 'Uitstellen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waarom').fill('De boekjes komen later');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Uitstellen' }).click();
    await page.getByText(/^Uitgesteld\. De eerste dag was .*: De boekjes komen later$/).waitFor();
    await page.getByLabel('Schrijf een opmerking').fill('Wie telt mee?');
    await goTo(page, '/groups');
    await goTo(page, `/review-tasks/${id}/show`);
    expect(await page.getByLabel('Schrijf een opmerking').inputValue()).toBe('Wie telt mee?');
    await page.getByRole('button', { name: 'Plaats' }).click();
    await page.getByRole('paragraph').filter({ hasText: 'Wie telt mee?' }).waitFor();
    await page.getByRole('button', { name: 'Overdragen' }).click();
    await dialog.getByLabel('Voor wie').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Overdragen' }).click();
    await page.getByText('De taak is overgedragen.').waitFor();
    await goTo(page, '/');
    await section(page, /^Wacht op een ander/).getByRole('link', { name: `Toetsboekjes tellen ${size}` }).waitFor(); // prettier-ignore
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(sizes)('a reminder of anything with a page leads back to it, %s', async (size, viewport) => {
    const { page, context, complaints } = await visitAs(browser, 'bestuurder', viewport);
    const { data } = (await (await page.request.get('/api/goals')).json()) as { data: { id: string }[] };
    const path = `/goals/${data[0]?.id}/show`;
    await goTo(page, path);
    await page.getByRole('button', { name: 'Herinner mij' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wanneer wil je er weer van horen?' });
    const { today } = (await (await page.request.get('/api/me')).json()) as { today: string };
    await dialog.getByLabel('Waaraan').fill(`Hoe staat het doel ervoor ${size}`);
    await dialog.getByLabel('Dag van de herinnering').fill(today);
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Herinner mij' }).click();
    await page.getByText('Je herinnering staat.').waitFor();
    await goTo(page, '/');
    await page.getByRole('link', { name: `Naar het werk: Hoe staat het doel ervoor ${size}` }).click();
    await settled(page);
    expect(page.url()).toContain(`#${path}`);
    await clean(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each(sizes)(
    'forty tasks are gone through at once, with a report of each that could not, %s',
    async (size, viewport) => {
      const { page, context, complaints } = await visitAs(browser, 'ib', viewport);
      const me = (await (await page.request.get('/api/me')).json()) as { today: string; roles: { schoolId: string }[] };
      for (const nth of [1, 2])
        await page.request.post('/api/review-tasks', {
          data: { title: `Ordner ${nth} ${size}`, schoolId: me.roles[0]?.schoolId, dueOn: me.today },
        });
      await goTo(page, '/review-tasks');
      await page.getByLabel('Zoek in taken, groepen en namen').fill(`${size}`);
      await page.getByRole('checkbox', { name: `Kies Ordner 1 ${size}` }).waitFor();
      await settled(page);
      await page.getByRole('checkbox', { name: `Kies Ordner 1 ${size}` }).check();
      await page.getByRole('checkbox', { name: `Kies Ordner 2 ${size}` }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('status').filter({ hasText: '2 taken gekozen' }).waitFor();
      await clean(page);
      await page.getByRole('button', { name: 'Uitstellen' }).click();
      const dialog = page.getByRole('dialog', { name: '2 taken uitstellen' });
      await dialog.getByLabel('Waarom').fill('Na de toetsweek');
      await dialog.getByRole('button', { name: 'Uitstellen' }).click();
      await page.getByText('2 van de 2 gelukt.').waitFor();
      await settled(page);
      await page.getByRole('checkbox', { name: 'Kies alles op deze pagina' }).check();
      await page.getByRole('button', { name: 'Afronden' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Afronden' }).click();
      await page.getByText(/^\d+ van de \d+ gelukt\./).waitFor();
      await settled(page);
      expect(await page.getByText(`Ordner 1 ${size}`, { exact: true }).count()).toBe(0);
      await clean(page);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
