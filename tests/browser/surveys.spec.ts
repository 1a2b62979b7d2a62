import type { Browser } from 'playwright-core';
import {
  fine,
  goTo,
  keptInBrowser,
  look,
  openBrowser,
  phone,
  settled,
  type Visit,
  visitAs,
  wide,
  withBrowser,
} from '../support/browser';

withBrowser('a survey', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const person = (account: string, size = wide) => visitAs(browser, account, size);
  const sound = async ({ page, complaints }: Visit) => {
    await settled(page);
    expect(await look(page)).toEqual(fine);
    expect(complaints).toEqual([]);
  };
  const idOf = async ({ page }: Visit, query: string) => {
    const answer = await page.request.get(`/api/surveys?sort=openFrom&${query}`);
    return ((await answer.json()) as { data: { id: string }[] }).data[0]?.id;
  };

  it('is answered on a phone, from the home page, and what is chosen stays until it is sent', async () => {
    const teacher = await person('leerkracht', phone);
    const { page } = teacher;
    await page.getByRole('link', { name: 'Lezen: waar kijken we naar?' }).click();
    await page.getByText('0 van 10 ingevuld').waitFor();
    await sound(teacher);
    const questions = page.getByRole('radiogroup');
    expect(await questions.count()).toBe(10);
    for (const at of [0, 1, 2]) await questions.nth(at).getByRole('radio').nth(at).check();
    await page.getByText('3 van 10 ingevuld').waitFor();
    const send = page.getByRole('button', { name: 'Verstuur zonder naam' });
    expect(await send.isDisabled()).toBe(true);
    await page.reload();
    await page.getByText('3 van 10 ingevuld').waitFor();
    await page.getByText('Wat je al had gekozen staat er nog.').waitFor();
    for (let at = 3; at < 10; at++) await questions.nth(at).getByRole('radio').nth(1).check();
    const { height } = (await questions.nth(0).locator('label').first().boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThanOrEqual(44);
    await send.click();
    await page.getByText(/^Bedankt, je antwoorden zijn geteld\. Tot nu toe: \d+ van de \d+\.$/).waitFor();
    await settled(page);
    expect(await page.getByRole('radiogroup').count()).toBe(0);
    await page.getByText(/^De uitkomst verschijnt als de vragenlijst dicht is/).waitFor();
    expect(await keptInBrowser(page)).not.toContain('perPupil');
    await sound(teacher);
    await goTo(page, '/');
    expect(await page.getByText('Vragenlijst voor jou').count()).toBe(0);
    await teacher.context.close();
  });

  it('shows the leader of the school where the team differs most, with the same numbers as a table', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, `/surveys/${await idOf(leader, 'state=closed')}/show`);
    await page
      .getByText(/^Jullie verschillen het meest bij de vraag «.*» en zijn het meest eens bij «.*»\.$/)
      .waitFor();
    const shown = page.getByRole('region', { name: 'Waar jullie verschillen' }).getByRole('heading', { level: 3 });
    expect(await shown.count()).toBe(10);
    expect(await shown.last().innerText()).toBe('Wat zou jou het meest helpen?');
    await page.getByRole('button', { name: 'Toon als tabel' }).click();
    await page.getByRole('table', { name: 'Hoe vaak elk antwoord is gekozen (9)' }).waitFor();
    await sound(leader);
    await page.setViewportSize(phone);
    await sound(leader);
    await leader.context.close();
  });

  it('tells the board how many answered, and not what', async () => {
    const member = await person('bestuurder');
    const { page } = member;
    await goTo(page, `/surveys/${await idOf(member, 'state=closed')}/show`);
    await page.getByText(/^De uitkomst is voor het team van de school\./).waitFor();
    await page.getByText(/^9 van de \d+$/).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(0);
    await sound(member);
    await member.context.close();
  });

  it('is made by the coach, changed, and thrown away as long as nobody has answered', async () => {
    const coach = await person('ib');
    const { page } = coach;
    await goTo(page, '/surveys/create');
    await page.getByLabel('Titel').fill('Rekenen: wat weten we?');
    await page.getByLabel('Gaat over').selectOption({ label: 'rekenen' });
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Titel').inputValue()).toBe('Rekenen: wat weten we?');
    await sound(coach);
    await page.getByRole('button', { name: 'Zet klaar voor het team' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rekenen: wat weten we?' }).waitFor();
    await page.getByRole('link', { name: 'Wijzig' }).click();
    await page.getByLabel('Titel').fill('Rekenen: waar letten we op?');
    await sound(coach);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rekenen: waar letten we op?' }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Gooi weg' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gooi weg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vragenlijsten' }).waitFor();
    await settled(page);
    expect(await page.getByText('Rekenen: waar letten we op?').count()).toBe(0);
    await sound(coach);
    await coach.context.close();
  });
});
