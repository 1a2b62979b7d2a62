import type { Browser } from 'playwright-core';
import { fine, goTo, look, openBrowser, phone, settled, visitAs, withBrowser } from '../support/browser';

withBrowser('an event that is still being written', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('says what clashes while one types, and may be saved all the same', async () => {
    const coach = await visitAs(browser, 'ib', phone);
    const { page } = coach;
    await goTo(page, '/events/create?on=2027-03-06');
    const said = page.getByRole('status').filter({ hasText: 'Het mag zo blijven staan' });
    await said.getByText('Op za 6 mrt is het weekend.').waitFor();
    expect(await look(page)).toEqual(fine);
    await page.getByLabel('Herhaling').selectOption({ label: 'om de zoveel weken' });
    await page.getByLabel('Tot en met').fill('2027-03-20');
    await said.getByText('Van de 3 keer botst er 3 keer iets.').waitFor();
    await page.getByLabel('Herhaling').selectOption({ label: 'niet' });
    await page.getByLabel('Titel').fill('Overleg in het weekend');
    await settled(page);
    await page.getByRole('button', { name: 'Zet in de kalender' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overleg in het weekend' }).waitFor();
    await page.getByText('Op za 6 mrt is het weekend.').waitFor();
    await page.getByRole('link', { name: 'Wijzig' }).click();
    await said.getByText('Op za 6 mrt is het weekend.').waitFor();
    await page.getByLabel('Eerste dag').fill('2027-03-07');
    await said.getByText('Op zo 7 mrt is het weekend.').waitFor();
    expect(await look(page)).toEqual(fine);
    // What stood once is repeated from now on.
    await page.getByLabel('Herhaling').selectOption({ label: 'om de zoveel weken' });
    await page.getByLabel('Tot en met').fill('2027-03-21');
    await page.getByText('1 afspraak blijft staan. Er komen 2 afspraken bij: 14 mrt 2027 en 21 mrt 2027.').waitFor();
    expect(await look(page)).toEqual(fine);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Elke week op zondag, tot en met 21 mrt 2027').waitFor();
    await page.getByRole('link', { name: 'Wijzig' }).click();
    await page.getByLabel('Geldt voor').waitFor();
    await page.getByLabel('Begint om').fill('');
    await page.getByText('Vul eerst een dag en een tijd in; dan zegt Koers of er iets botst.').waitFor();
    expect(coach.complaints).toEqual([]);
    await coach.context.close();
  });
});
