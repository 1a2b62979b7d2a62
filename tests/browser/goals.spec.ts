import type { Browser } from 'playwright-core';
import type { GoalOutcomes } from '#contract/goals';
import { addVerdicts } from '#domain/goals/outcome-counts';
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

withBrowser('a goal', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const person = (account: string, size = wide) => visitAs(browser, account, size);
  const sound = async ({ page }: Visit) => {
    await settled(page);
    expect(await look(page)).toEqual(fine);
  };
  const idOf = async ({ page }: Visit, title: string) => {
    const answer = await page.request.get('/api/goals?perPage=100&level=own');
    const { data } = (await answer.json()) as { data: { id: string; title: string; may: { close: boolean } }[] };
    return data.find((one) => one.title.includes(title))?.id;
  };

  it('closes as «niet te zeggen» when goal and outcome are too near each other, once', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    const id = await idOf(leader, '2F taalverzorging');
    await goTo(page, `/goals/${id}/show`);
    await page.getByText('Voorstel van Koers: niet te zeggen met dit aantal leerlingen.').waitFor();
    await page.getByRole('button', { name: 'Hoe komt het voorstel tot stand?' }).click();
    await page.getByRole('table', { name: 'Voorbeelden van het voorstel' }).waitFor();
    await sound(leader);
    await page.getByLabel('Waarom').fill('Met zo weinig leerlingen is dit verschil toeval.');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Waarom').inputValue()).toBe('Met zo weinig leerlingen is dit verschil toeval.');
    await page.getByRole('button', { name: 'Sluit het doel af' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit het doel af' }).click();
    await page.getByText(/^Afgesloten op .*: niet te zeggen met dit aantal leerlingen\.$/).waitFor();
    await sound(leader);
    expect(await keptInBrowser(page)).not.toContain('toeval');
    const again = { verdict: 'gehaald', reason: 'Toch wel.' };
    expect((await page.request.post(`/api/goals/${id}/close`, { data: again })).status()).toBe(409);
    await goTo(page, '/goal-outcomes');
    await page
      .getByRole('img', { name: /doel .*, uitkomst .*, n = \d+, niet te zeggen\.$/ })
      .first()
      .waitFor();
    await sound(leader);
    await leader.context.close();
  });

  it('shows what somebody else saved meanwhile beside what is typed, and saves it at the second press', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    const id = await idOf(leader, 'eerst de werkwoorden');
    await goTo(page, `/goals/${id}`);
    await page.getByLabel('In één zin').fill('Werkwoorden, en dan de rest');
    const { version } = (await (await page.request.get(`/api/goals/${id}`)).json()) as { version: number };
    const headers = { 'If-Match': `"v${version}"` };
    const theirs = { data: { title: 'Van de intern begeleider' }, headers };
    expect((await page.request.patch(`/api/goals/${id}`, theirs)).status()).toBe(200);
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByRole('alert').getByText('Van de intern begeleider').waitFor();
    expect(await page.getByLabel('In één zin').inputValue()).toBe('Werkwoorden, en dan de rest');
    await sound(leader);
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByRole('heading', { level: 1, name: 'Werkwoorden, en dan de rest' }).waitFor();
    await leader.context.close();
  });

  it('keeps its words while they are typed, also when it is set, and shows both texts when two people write', async () => {
    const leader = await person('schoolleider');
    const coach = await person('ib', phone);
    const { page } = leader;
    const id = await idOf(leader, 'Twee van de drie leerlingen');
    await goTo(page, `/goals/${id}/show`);
    await goTo(coach.page, `/goals/${id}/show`);
    const saved = async () =>
      ((await (await page.request.get(`/api/goals/${id}/explanation`)).json()) as { text: string }).text;
    await page.getByRole('textbox', { name: 'Toelichting' }).fill('Elke dag twintig minuten vrij lezen.');
    await page.getByText(/^Bewaard op /).waitFor({ timeout: 5000 });
    expect(await saved()).toBe('Elke dag twintig minuten vrij lezen.');
    expect(await keptInBrowser(page)).not.toContain('twintig minuten');
    await coach.page.getByRole('textbox', { name: 'Toelichting' }).fill('En twee keer per week samen.');
    await coach.page.getByText('Jullie schreven tegelijk').waitFor();
    expect(await coach.page.getByLabel('Zo komt het er te staan').inputValue()).toBe(
      'Elke dag twintig minuten vrij lezen.\nEn twee keer per week samen.',
    );
    await sound(coach);
    await coach.page.getByRole('button', { name: 'Deze tekst bewaren' }).click();
    await coach.page.getByText(/^Bewaard op /).waitFor();
    expect(await saved()).toBe('Elke dag twintig minuten vrij lezen.\nEn twee keer per week samen.');
    await coach.context.close();
    await leader.context.close();
  });

  it('tells a member of the board how all of them ended, of one school too', async () => {
    const member = await person('bestuurder', phone);
    const { page } = member;
    await goTo(page, '/goal-outcomes');
    const { counts, lines } = (await (await page.request.get('/api/goals/outcomes')).json()) as GoalOutcomes;
    await page.getByText(`${counts.gehaald} gehaald, ${counts.nietGehaald} niet gehaald`).waitFor();
    await page.getByRole('button', { name: 'Oordelen per school' }).click();
    await sound(member);
    const [line] = lines.filter(({ schoolId }) => schoolId !== null);
    await page.getByLabel('School', { exact: true }).selectOption(line?.schoolId ?? '');
    const of = addVerdicts(lines.filter(({ schoolId }) => schoolId === line?.schoolId).map((one) => one.counts));
    await page.getByText(`${of.gehaald} gehaald, ${of.nietGehaald} niet gehaald`).waitFor();
    await member.context.close();
  });

  it('is set by a school above the signaleringswaarde, with what there is to compare with beside it', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, '/goals/create');
    await page.getByLabel('In één zin').fill('Meer leerlingen op 1S/2F');
    await page.getByRole('textbox', { name: 'Doel', exact: true }).fill('10');
    await page.getByText(/Dat is een ondergrens, geen doel\./).waitFor();
    await page.getByText(/^Kans om dit doel te halen volgens de prognose van vandaag: /).waitFor();
    await page.reload();
    await page.getByText('Wat je eerder typte staat er nog.').waitFor();
    expect(await page.getByLabel('In één zin').inputValue()).toBe('Meer leerlingen op 1S/2F');
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByText(/De signaleringswaarde is een ondergrens, geen doel\./).waitFor();
    await page.getByRole('textbox', { name: 'Doel', exact: true }).fill('95');
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meer leerlingen op 1S/2F' }).waitFor();
    await sound(leader);
    await page.getByRole('button', { name: 'Stel vast' }).click();
    await page.getByText('0 van', { exact: false }).first().waitFor();
    const address = new URL(page.url()).hash.slice(1);
    await leader.context.close();

    const teacher = await person('leerkracht', phone);
    await goTo(teacher.page, address);
    await teacher.page.getByRole('button', { name: 'Ik onderschrijf dit doel' }).click();
    await teacher.page.getByRole('button', { name: 'Trek mijn onderschrijving in' }).waitFor();
    await sound(teacher);
    await teacher.context.close();

    const member = await person('bestuurder');
    await goTo(member.page, address);
    await member.page.getByLabel('Je opmerking').fill('Wat is hiervoor nodig?');
    await member.page.getByRole('button', { name: 'Plaats' }).click();
    await member.page.getByText('Wat is hiervoor nodig?').waitFor();
    await sound(member);
    await member.context.close();
  });
});
