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

type Item = { id: string; title: string; kind: string; staffId: string | null; version: number };
type Detail = {
  id: string;
  schoolId: string;
  schoolYear: string;
  items: Item[];
  facts: { fact: string; have: number }[];
};

withBrowser('a cycle of five steps', () => {
  let browser: Browser;
  /** Of the cycle that the leader begins. */
  let path = '';
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const person = (account: string, size = wide) => visitAs(browser, account, size);
  const sound = async ({ page }: Visit) => {
    await settled(page);
    expect(await look(page)).toEqual(fine);
  };
  const step = (page: Page, name: string) => page.getByRole('region', { name });
  const openStep = async (page: Page, name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    return step(page, name);
  };
  const detailOf = async (page: Page) => {
    const answer = await page.request.get(`/api/cycles/${path.split('/')[2]}`);
    return (await answer.json()) as Detail;
  };

  it('is begun by a leader with a focus and a werkgroep, and says itself how far it is', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, '/cycles');
    await page
      .getByRole('img', { name: /^stap 1 beginsituatie: (bezig|klaar), \d van 4; stap 2 plan: / })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Nieuwe cyclus' }).click();
    await page.getByRole('button', { name: 'woordenschat' }).click();
    await page.getByRole('group', { name: 'Schoolleider' }).getByRole('checkbox').first().check();
    await page.getByText('De IB kent de cijfers en begeleidt de leerkrachten.').waitFor();
    await sound(leader);
    await page.reload();
    await page.getByText('Wat je eerder typte staat er nog.').waitFor();
    expect(await page.getByLabel('Onderwerp').inputValue()).toBe('woordenschat');
    await page.getByRole('button', { name: 'Begin de cyclus' }).click();
    await page.getByRole('heading', { level: 1, name: 'Woordenschat' }).waitFor();
    await page.getByText(/^Nu: stel de werkgroep samen, door de schoolleider, uiterlijk /).waitFor();
    await page.getByText('1 van 3 plekken in de werkgroep: schoolleider, IB en leerkrachten').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      ['1. Beginsituatie', '2. Plan', '3. Afstemmen', '4. Communiceren', '5. Borgen'].map((name) =>
        expect.stringContaining(name),
      ),
    );
    path = new URL(page.url()).hash.slice(1);

    await page.getByRole('button', { name: 'Wijzig de werkgroep' }).click();
    await page.getByRole('group', { name: 'IB' }).getByRole('checkbox').first().check();
    const teachers = page.getByRole('group', { name: 'Leerkrachten' }).getByRole('checkbox');
    await teachers.nth(0).check();
    await teachers.nth(1).check();
    await page.getByRole('button', { name: 'Bewaar de werkgroep' }).click();
    await page.getByText(/^Nu: vul de vragenlijst in, door het team, /).waitFor();
    await sound(leader);
    await leader.context.close();
  });

  it('takes an agreement, a training with who was there, and a text that saves itself', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, path);
    const plan = await openStep(page, '2. Plan');
    await plan.getByText(/: Nog geen afspraken$/).waitFor();
    await plan.getByLabel('Wat', { exact: true }).fill('Vijf woorden per week');
    await plan.getByLabel('Vóór', { exact: true }).fill('2027-01-15');
    await plan.getByRole('button', { name: 'Voeg afspraak toe' }).click();
    await plan.getByText('1 afspraak gemaakt').waitFor();
    expect(await plan.getByLabel('Wat', { exact: true }).inputValue()).toBe('');
    await plan.getByRole('button', { name: 'Nieuwe training' }).click();
    await plan.getByLabel('Waarover').fill('Woorden aanbieden');
    await plan.getByLabel('Op', { exact: true }).fill('2026-09-30');
    await plan.getByRole('button', { name: 'Voeg training toe' }).click();
    await plan.getByText('1 van 1 training gehouden').waitFor();
    await plan.getByRole('button', { name: 'Wie was erbij: Woorden aanbieden' }).click();
    await plan.getByRole('checkbox').first().check();
    await sound(leader);
    await plan.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await plan.getByText(/^Erbij: /).waitFor();

    const conclusion = page.getByRole('textbox', { name: 'Conclusie' });
    await openStep(page, '1. Beginsituatie');
    await conclusion.fill('Kinderen missen woorden in zaakvakteksten.');
    await page.getByText('De conclusie is geschreven').waitFor();
    await page.reload();
    await settled(page);
    await openStep(page, '1. Beginsituatie');
    expect(await conclusion.inputValue()).toBe('Kinderen missen woorden in zaakvakteksten.');
    expect(await keptInBrowser(page)).not.toContain('zaakvakteksten');
    await page.getByRole('button', { name: 'Versies: Conclusie' }).click();
    await page.getByRole('dialog').getByText('(nu)').waitFor();
    expect(await look(page)).toEqual(fine);
    await leader.context.close();
  });

  it('shows what somebody else saved meanwhile beside what is typed, and saves it at the second press', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, path);
    const plan = await openStep(page, '2. Plan');
    await plan.getByRole('button', { name: 'Wijzig: Vijf woorden per week' }).click();
    const row = plan.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Bewaar', exact: true }) });
    await row.getByLabel('Wat', { exact: true }).fill('Zes woorden per week');
    const { id, version } = (await detailOf(page)).items.find(({ title }) => title.startsWith('Vijf')) as Item;
    const theirs = { data: { title: 'Tien woorden per week' }, headers: { 'If-Match': `"v${version}"` } };
    expect((await page.request.patch(`/api/cycle-items/${id}`, theirs)).status()).toBe(200);
    await row.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await row.getByText(/dit is nu bewaard: Wat: Tien woorden per week\./).waitFor();
    expect(await row.getByLabel('Wat', { exact: true }).inputValue()).toBe('Zes woorden per week');
    await row.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await plan.getByText('Zes woorden per week').waitFor();
    await leader.context.close();
  });

  it('lets a teacher raise a concern without a name, from a phone, which the leader answers', async () => {
    const teacher = await person('leerkracht', phone);
    await goTo(teacher.page, path);
    const mine = await openStep(teacher.page, '3. Afstemmen');
    await mine.getByRole('button', { name: 'Breng een zorg in' }).click();
    await mine.getByLabel('Wat is je zorg?').fill('Hier heb ik geen tijd voor.');
    await mine.getByLabel('zonder naam').check();
    await mine.getByText(/Koers bewaart niet wie het was/).waitFor();
    expect(await mine.getByLabel('Ik wil graag persoonlijke hulp').isDisabled()).toBe(true);
    await sound(teacher);
    await mine.getByRole('button', { name: 'Breng in' }).click();
    await mine.getByText('0 van 1 zorg beantwoord').waitFor();
    expect(await keptInBrowser(teacher.page)).not.toContain('geen tijd');
    await sound(teacher);
    await teacher.context.close();

    const leader = await person('schoolleider');
    await goTo(leader.page, path);
    const fit = await openStep(leader.page, '3. Afstemmen');
    await fit.getByText('zonder naam', { exact: true }).waitFor();
    expect((await detailOf(leader.page)).items.find(({ kind }) => kind === 'concern')?.staffId).toBeNull();
    await fit.getByRole('button', { name: 'Antwoord: Hier heb ik geen tijd voor.' }).click();
    await fit.getByLabel('Antwoord van de werkgroep').fill('Je krijgt er acht taakuren voor.');
    await fit.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await fit.getByText('1 van 1 zorg beantwoord').waitFor();
    await sound(leader);
    await leader.context.close();
  });

  it('is read by the team and the board, of which the board sees no concerns and no hours', async () => {
    const leader = await person('ib');
    await goTo(leader.page, path);
    const talk = await openStep(leader.page, '4. Communiceren');
    await talk.getByRole('button', { name: 'Nieuwe teamvergadering' }).click();
    await talk.getByLabel('Doel').fill('Waarom woordenschat');
    await talk.getByLabel('Op', { exact: true }).fill('2026-12-02');
    await talk.getByLabel('Vorm').fill('Studiemiddag');
    await talk.getByLabel('Inhoud').fill('Trend, plan en jullie vragen.');
    await talk.getByRole('button', { name: 'Voeg vergadering toe' }).click();
    await talk.getByText('1 teamvergadering voorbereid').waitFor();
    await leader.context.close();

    const teacher = await person('leerkracht2', phone);
    await goTo(teacher.page, path);
    const read = await openStep(teacher.page, '4. Communiceren');
    await read.getByRole('button', { name: 'Ik heb het gelezen' }).click();
    await read.getByRole('button', { name: 'Toch nog niet gelezen' }).waitFor();
    await read.getByText(/^Gelezen door /).waitFor();
    await sound(teacher);
    await teacher.context.close();

    const member = await person('bestuurder');
    await goTo(member.page, path);
    for (const name of ['3. Afstemmen', '4. Communiceren', '5. Borgen']) await openStep(member.page, name);
    await step(member.page, '4. Communiceren').getByText('Waarom woordenschat').waitFor();
    expect(await member.page.getByRole('textbox').count()).toBe(0);
    expect(await member.page.getByRole('heading', { name: /^(Zorgen van het team|Taakuren en opvang)$/ }).count()).toBe(
      0,
    );
    await sound(member);
    await member.context.close();
  });

  it('is not closed before it is evaluated, and goes on in a copy with what still counts', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, path);
    await page.getByRole('button', { name: 'Sluit af' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit af' }).click();
    await page.getByText(/^Afsluiten kan na de eerste evaluatie\./).waitFor();
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Mee gaan: /)
      .waitFor();
    expect(await look(page)).toEqual(fine);
    const { schoolYear } = await detailOf(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Maak de kopie' }).click();
    await page.getByText('Vervolg op').waitFor();
    path = new URL(page.url()).hash.slice(1);
    const copy = await detailOf(page);
    expect(Number(copy.schoolYear.slice(0, 4))).toBe(Number(schoolYear.slice(0, 4)) + 1);
    expect(copy.items.map(({ title }) => title)).toEqual(['Zes woorden per week']);
    await leader.context.close();
  });

  it('stands with goals, owners and calendar in the plan of its domain, which is printed', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, '/cycle-plans');
    await page.getByRole('heading', { level: 1, name: /^Plan taal \d{4}-\d{4}$/ }).waitFor();
    await page.getByText(/Samengesteld op .* uit wat er in Koers staat\./).waitFor();
    await page.getByRole('link', { name: 'woordenschat' }).waitFor();
    const calendar = page.getByRole('table', { name: 'Jaarkalender' });
    await calendar.getByRole('row').filter({ hasText: 'Woorden aanbieden' }).waitFor();
    await sound(leader);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
    expect(await page.getByLabel('Vak', { exact: true }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Vak', { exact: true }).selectOption({ label: 'rekenen' });
    await page.getByRole('heading', { level: 1, name: /^Plan rekenen / }).waitFor();
    await leader.context.close();
  });
});
