import type { Browser, Page } from 'playwright-core';
import type { Day } from '#domain/calendar/day';
import {
  fine,
  goTo,
  keptInBrowser,
  logIn,
  look,
  openBrowser,
  settled,
  sizes,
  visit,
  withBrowser,
} from '../support/browser';

type Run = { id: string; inForceFrom: Day };

withBrowser('the forecasts of a school, looked back on', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe.each(sizes)('on %s', (_name, size) => {
    it('the leader sees the school as it was, compares it with now and knows why, and tries what if', async () => {
      const { page, context, complaints } = await visit(browser, size);
      await logIn(page, 'schoolleider');
      const school = await schoolOf(page);
      const [now, oldest] = await runsOf(page, school);

      await goTo(page, `/schools/${school}/show`);
      const columnsNow = await shown1S2F(page);
      await onThe(page, oldest.inForceFrom);
      await page.getByText('Zo stond de prognose er op').waitFor();
      expect(await page.evaluate('document.activeElement.textContent')).toContain('Zo stond de prognose er op');
      expect(await shown1S2F(page)).not.toBe(columnsNow);
      expect(await page.getByRole('heading', { name: 'Stel dat …' }).count()).toBe(0);
      expect(await look(page)).toEqual(fine);

      await page.getByRole('alert').getByRole('link', { name: 'Vergelijk met nu' }).click();
      await page.getByRole('heading', { level: 1, name: /: wat er veranderde$/ }).waitFor();
      await settled(page);
      await page.getByText(/met nieuwe toetsen.*; 1S\/2F \d{4} (ging van [\d,]+\s% naar|bleef) [\d,]+\s%/).waitFor();
      await page
        .getByText(/^In de eerdere prognose telden \d+ leerlingen mee, in de latere \d+ leerlingen\.$/)
        .waitFor();
      await page.getByRole('heading', { name: 'Leerlingen die het meest bewogen' }).waitFor();
      expect(await page.locator('main a[href*="/pupils/"]').count()).toBeGreaterThan(0);
      expect(await look(page)).toEqual(fine);
      await page.getByLabel('Eerdere prognose').selectOption(now.id);
      await page.getByText('Dit is twee keer dezelfde prognose.').waitFor();

      await goTo(page, `/schools/${school}/show`);
      await onThe(page, '2001-01-01');
      await page.getByText('had deze school nog geen prognose').waitFor();
      await page.getByRole('link', { name: 'Terug naar nu' }).click();
      await settled(page);
      expect(await shown1S2F(page)).toBe(columnsNow);
      const sent = changesSentBy(page);
      const [kept, stored] = [await keptInBrowser(page), await runsOf(page, school)];
      await tryWhatIf(page);
      expect(await look(page)).toEqual(fine);
      expect([sent, await keptInBrowser(page), await runsOf(page, school)]).toEqual([[], kept, stored]);
      expect(complaints).toEqual([]);
      await context.close();
    });
  });

  it('bestuurder compares two forecasts too, and sees no pupil', async () => {
    const { page, context, complaints } = await visit(browser);
    await logIn(page, 'bestuurder');
    const { data } = (await (await page.request.get('/api/schools')).json()) as { data: { id: string }[] };
    await goTo(page, `/schools/${data[0]?.id}/show`);
    expect(await page.getByRole('heading', { name: 'Stel dat …' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Vergelijk twee prognoses' }).click();
    await page.getByRole('table', { name: 'Wat er per kolom veranderde' }).waitFor();
    await settled(page);
    expect(await page.locator('main a[href*="/pupils/"]').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Leerlingen die het meest bewogen' }).count()).toBe(0);
    expect(await look(page)).toEqual(fine);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

async function schoolOf(page: Page): Promise<string> {
  const { roles } = (await (await page.request.get('/api/me')).json()) as { roles: { schoolId: string }[] };
  return roles[0]?.schoolId ?? '';
}

/** The run that goes for now, and the oldest one. Between them may be runs of other specs on this board. */
async function runsOf(page: Page, school: string): Promise<[Run, Run]> {
  const asked = `/api/forecasts?schoolId=${school}&wasInForce=true&sort=createdAt&order=DESC`;
  const { data } = (await (await page.request.get(asked)).json()) as { data: Run[] };
  const [now, oldest] = [data[0], data.at(-1)];
  if (!now || !oldest || now === oldest) throw new Error('A demo school goes by its second forecast.');
  return [now, oldest];
}

const shown1S2F = async (page: Page) =>
  (await page.getByRole('img', { name: 'Kolomgrafiek 1S/2F' }).locator('desc').textContent()) ?? '';

async function onThe(page: Page, day: Day): Promise<void> {
  await page.getByLabel(/^Dag\W*$/).fill(day);
  await page.getByRole('button', { name: 'Laat zien' }).click();
  await settled(page);
}

/** Everything sent to the server that could change something there. */
function changesSentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => void (request.method() !== 'GET' && sent.push(request.url())));
  return sent;
}

async function tryWhatIf(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Probeer een aanname' }).click();
  await page.getByText('Nog niets aangenomen').waitFor();
  await page.getByRole('checkbox').first().check();
  await page.getByText(/^Aanname, geen prognose: \d+ leerlingen weggelaten, bandbreedte 5,0 punten\.$/).waitFor();
  await page.getByLabel('Bandbreedte in punten').fill('vijf');
  await page.getByText('Vul een getal in van 0 tot en met 50.').waitFor();
  await page.getByLabel('Bandbreedte in punten').fill('0');
  await page.getByText(/weggelaten, bandbreedte 0,0 punten\.$/).waitFor();
  const table = page.getByRole('table', { name: 'Aanname, geen prognose: wat er per kolom zou veranderen' });
  const list = page.getByRole('list', { name: 'Aanname, geen prognose: wat er per kolom zou veranderen' });
  expect(await table.or(list).innerText()).toContain('→');
  await settled(page);
}
