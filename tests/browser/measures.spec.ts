import type { Browser, Page } from 'playwright-core';
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

type Found = { id: string; title: string; version: number; schoolName: string; may: Record<string, boolean> };

withBrowser('from a missed goal to a measure', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const person = (account: string, size = wide) => visitAs(browser, account, size);
  const sound = async ({ page }: Visit) => {
    for (const size of [phone, wide]) {
      await page.setViewportSize(size);
      await settled(page);
      expect(await look(page)).toEqual(fine);
    }
  };
  const listOf = async <T = Found>({ page }: Visit, path: string): Promise<T[]> =>
    ((await (await page.request.get(`/api/${path}`)).json()) as { data: T[] }).data;
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const agree = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const missedGoal = async (leader: Visit) => {
    const goals = await listOf<{ id: string; closing: { verdict: string } | null }>(
      leader,
      'goals?level=own&state=closed&perPage=100',
    );
    return goals.find(({ closing }) => closing?.verdict === 'nietGehaald')?.id;
  };

  it('looks for a cause within the school: what lies outside is seen and cannot be chosen', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, `/goals/${await missedGoal(leader)}/show`);
    await page.getByRole('region', { name: 'Oorzaken' }).getByRole('link', { name: 'Naar de oorzaakanalyse' }).click();
    await page.getByRole('heading', { level: 1, name: /^Oorzaakanalyse: / }).waitFor();
    await page.getByLabel('Soort').selectOption({ label: 'Instructie' });
    await page.getByRole('textbox', { name: /^Oorzaak/ }).fill('De verlengde instructie begint te laat.');
    await page.getByLabel('Bewijs').fill('Drie lesbezoeken in oktober.');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Bewijs').inputValue()).toBe('Drie lesbezoeken in oktober.');
    await press(page, 'Bewaar de oorzaak');
    const noted = page.getByRole('listitem').filter({ hasText: 'De verlengde instructie begint te laat.' });
    await noted.getByText('Bewijs: Drie lesbezoeken in oktober.').waitFor();
    await settled(page);
    expect(await keptInBrowser(page)).not.toContain('lesbezoeken');

    await page.getByLabel('Soort').selectOption({ label: 'Buiten de school' });
    await page.getByRole('textbox', { name: /^Oorzaak/ }).fill('Veel leerlingen verhuisden.');
    await press(page, 'Bewaar de oorzaak');
    const outside = page.getByRole('region', { name: 'Omstandigheden buiten de school' });
    await outside.getByText('Veel leerlingen verhuisden.').waitFor();
    await outside.getByText(/de school kan er niet op handelen/).waitFor();
    expect(await outside.getByRole('button', { name: 'Kies om op te handelen' }).count()).toBe(0);

    await noted.getByRole('button', { name: 'Kies om op te handelen' }).click();
    await page.getByText('Hierop handelen we: De verlengde instructie begint te laat.').waitFor();
    await sound(leader);
    expect(leader.complaints).toEqual([]);
    await leader.context.close();
  });

  it('takes a measure from the chosen cause, keeps what is typed, and starts it', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, `/goals/${await missedGoal(leader)}/causes`);
    await page.getByRole('link', { name: 'Neem een maatregel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nieuwe maatregel' }).waitFor();
    await settled(page);
    expect(await page.getByLabel('Omdat').inputValue()).toBe('de verlengde instructie begint te laat');
    await page.getByLabel('Naam van de maatregel').fill('Verlengde instructie meteen na de uitleg');
    await page.getByLabel('verwachten we').fill('dat de intensieve groep meer groeit');
    await page.reload();
    await page.getByText('Wat je eerder typte staat er nog.').waitFor();
    await page.getByText(/^Omdat de verlengde instructie begint te laat, verwachten we dat de intensieve/).waitFor();
    await page.getByLabel('Voor wie').selectOption({ label: 'groep 6' });
    await page.getByLabel('Wat gaan we doen').fill('Wie de controlevraag mist, schuift meteen aan.');
    await page.getByLabel('Hoe vaak').fill('Elke les');
    await page.getByLabel('Wie zorgt ervoor').selectOption({ index: 1 });
    await sound(leader);
    await press(page, 'Bewaar');
    await page.getByRole('heading', { level: 1, name: 'Verlengde instructie meteen na de uitleg' }).waitFor();
    await press(page, 'Start de maatregel');
    await agree(page, 'Start de maatregel');
    await page.getByText(/· loopt$/).waitFor();
    await page.getByText('De toets die beslist is nog niet afgenomen.').waitFor();
    await sound(leader);
    await leader.context.close();
  });

  it('shows what somebody else saved meanwhile beside what is typed, and saves it at the second press', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    const [mine] = (await listOf(leader, 'measures?state=running')).filter(({ title }) =>
      title.startsWith('Verlengde'),
    );
    await goTo(page, `/measures/${mine?.id}`);
    await page.getByLabel('Hoe vaak').fill('Elke les, tien minuten');
    const headers = { 'If-Match': `"v${mine?.version}"` };
    const theirs = { data: { title: 'Van de intern begeleider' }, headers };
    expect((await page.request.patch(`/api/measures/${mine?.id}`, theirs)).status()).toBe(200);
    await press(page, 'Bewaar');
    await page.getByText('Van de intern begeleider').first().waitFor();
    expect(await page.getByLabel('Hoe vaak').inputValue()).toBe('Elke les, tien minuten');
    await sound(leader);
    await press(page, 'Bewaar');
    await page.getByText('Elke les, tien minuten').waitFor();
    await leader.context.close();
  });

  it('shows what a judged measure changed: expected without it, and what is left with its band', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    const [judged] = await listOf(leader, 'measures?state=evaluated');
    await goTo(page, `/measures/${judged?.id}/show`);
    const says =
      /^Vóór .* sd, verwacht zonder maatregel .* sd, na .* sd; blijft over .* sd, band van .* sd tot .* sd\.$/;
    const drawing = page.getByRole('img', { name: 'Effect' });
    await drawing.waitFor();
    expect(await drawing.locator('desc').textContent()).toMatch(says);
    await page.getByText(/^Blijft over voor de maatregel: .*, met 80 % zekerheid tussen /).waitFor();
    await page.getByText(/^Vastgelegd op .* door .*: /).waitFor();
    await press(page, 'Zo rekenen we');
    await page.getByText(/dichter bij het gemiddelde/).waitFor();
    await sound(leader);
    await leader.context.close();
  });

  it('is drawn in the years of its school', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    const [judged] = await listOf<Found & { schoolId: string }>(leader, 'measures?state=evaluated');
    await goTo(page, `/schools/${judged?.schoolId}/show`);
    const years = page.getByRole('region', { name: 'Gemeten per jaar' });
    await years.getByRole('link', { name: judged?.title ?? '' }).waitFor();
    expect(await years.getByRole('img').first().locator('desc').textContent()).toContain(judged?.title);
    await years.getByRole('button', { name: 'Toon als tabel' }).click();
    await years
      .getByRole('table')
      .getByText(judged?.title ?? '')
      .first()
      .waitFor();
    await sound(leader);
    await leader.context.close();
  });

  it('is judged once, with a reason, and shared only when the figures say that it works', async () => {
    const leader = await person('schoolleider', phone);
    const { page } = leader;
    const [judged] = await listOf<Found & { schoolId: string; ownerId: string }>(leader, 'measures?state=evaluated');
    const { schoolId, ownerId } = judged ?? { schoolId: '', ownerId: '' };
    const tests = { startSchoolYear: '2025-2026', startMoment: 'M', schoolYear: '2025-2026', moment: 'E' };
    const hypothesis = { because: 'er weinig gelezen wordt', expect: 'meer groei', onWhat: 'de E-toets' };
    const doing = { title: 'Samen lezen', what: 'Samen lezen', howOften: 'Elke dag', ownerId, fromOn: '2026-03-02' };
    const data = { schoolId, domain: 'lezen', yearGroup: 5, ...tests, ...hypothesis, ...doing };
    const made = (await (await page.request.post('/api/measures', { data })).json()) as Found;
    const headers = { 'If-Match': `"v${made.version}"` };
    expect((await page.request.post(`/api/measures/${made.id}/start`, { headers })).status()).toBe(200);
    await goTo(page, `/measures/${made.id}/show`);
    await page.getByText(/^Voorstel van Koers: /).waitFor();
    await page.getByLabel('Waarom').fill('Het is maar half gedaan.');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Waarom').inputValue()).toBe('Het is maar half gedaan.');
    await page.getByLabel('Jullie oordeel').selectOption({ label: 'niet te zeggen of deze maatregel werkt' });
    await press(page, 'Leg het oordeel vast');
    await agree(page, 'Leg het oordeel vast');
    await page.getByText(/^Vastgelegd op .*: niet te zeggen of deze maatregel werkt\.$/).waitFor();
    await sound(leader);
    expect(await keptInBrowser(page)).not.toContain('half gedaan');
    expect(await page.getByRole('button', { name: 'Deel met het bestuur' }).count()).toBe(0);
    const practice = { what: 'Samen lezen', forWhom: 'Groep 5', contactId: ownerId };
    expect((await page.request.post(`/api/measures/${made.id}/publish`, { data: practice })).status()).toBe(409);
    await leader.context.close();
  });

  it('is found by search by a teacher of another school, with whom to ask, until it is withdrawn', async () => {
    const teacher = await person('leerkracht', phone);
    const [shared] = await listOf(teacher, 'practices');
    const find = async ({ page }: Visit, text: string) => {
      await goTo(page, '/practices');
      await page.getByRole('searchbox').fill(text);
      await page.waitForResponse((answer) => answer.url().includes('/api/practices?') && answer.url().includes('q='));
      await settled(page);
    };
    await find(teacher, 'bestaat-niet');
    await teacher.page.getByText('Niets gevonden.', { exact: false }).waitFor();
    await sound(teacher);
    await find(teacher, `${shared?.title.split(' ')[0]} ${shared?.schoolName}`);
    await teacher.page.getByRole('link', { name: shared?.title ?? '' }).click();
    await teacher.page.getByRole('heading', { level: 1, name: shared?.title ?? '' }).waitFor();
    await teacher.page.getByText(/met 80 % zekerheid tussen .* sd en .* sd\. Gezien bij \d+ leerlingen/).waitFor();
    const contact = teacher.page.getByRole('region', { name: 'Vraag ernaar bij' });
    await contact.getByText(`, ${shared?.schoolName}`, { exact: false }).waitFor();
    expect(await teacher.page.getByRole('button', { name: 'Trek in' }).count()).toBe(0);
    await sound(teacher);

    const member = await person('bestuurder');
    await goTo(member.page, `/practices/${shared?.id}/show`);
    await press(member.page, 'Wijzig de tekst');
    await member.page.getByText(/^Noem geen leerling/).waitFor();
    await member.page.getByRole('textbox', { name: /^Voor wie/ }).fill('Voor wie nog spellend leest.');
    await sound(member);
    await press(member.page, 'Bewaar');
    await member.page.getByText('De tekst is bewaard.').waitFor();
    await member.page.getByText('Voor wie nog spellend leest.').waitFor();
    await press(member.page, 'Trek in');
    await agree(member.page, 'Trek in');
    await member.page.getByText(/andere scholen zien haar niet meer/).waitFor();
    await sound(member);
    await member.context.close();
    expect((await teacher.page.request.get(`/api/practices/${shared?.id}`)).status()).toBe(404);
    await teacher.context.close();
  });
});
