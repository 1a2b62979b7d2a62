import type { Browser } from 'playwright-core';
import { axeFindings, fine, goTo, look, openBrowser, settled, sizes, visitAs, withBrowser } from '../support/browser';

type Person = { id: string; name: string; email: string };

withBrowser('the address of somebody at the board', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(sizes)('is changed by the administrator, and not into that of another, %s', async (_size, viewport) => {
    const { page, context, complaints } = await visitAs(browser, 'beheerder', viewport);
    const { data } = (await (await page.request.get('/api/staff?role=teacher&perPage=100')).json()) as { data: Person[] }; // prettier-ignore
    // Not one of those who log in while other tests run.
    const person = data.find(({ email }) => !/^(leerkracht|ib)/.test(email));
    if (!person) throw new Error('The demo has more teachers.');
    const { id, name, email: before } = person;
    await goTo(page, `/staff/${id}/show`);
    const change = async (email: string) => {
      await page.getByRole('button', { name: `Adres wijzigen van ${name}` }).click();
      await page.getByRole('dialog').getByLabel('E-mailadres').fill(email);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Bewaar het adres' }).click();
    };
    await change('ib@demo.koers.test');
    await page.getByText('Iemand anders bij je bestuur heeft dit e-mailadres al.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    for (const email of [`anders.${before}`, before]) {
      await change(email);
      await page.getByText(`Koers mailt ${name} voortaan op het nieuwe adres.`).first().waitFor();
      await page.getByText(email, { exact: true }).waitFor();
      await settled(page);
    }
    expect(await look(page)).toEqual(fine);
    expect(complaints.filter((line) => !line.includes('status of 400'))).toEqual([]);
    await context.close();
  });
});
