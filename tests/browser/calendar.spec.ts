import type { Browser, Page } from 'playwright-core';
import {
  fine,
  goTo,
  look,
  openBrowser,
  phone,
  settled,
  sizes,
  type Visit,
  visitAs,
  wide,
  withBrowser,
} from '../support/browser';

type Event = { id: string; title: string; startsOn: string; sequence: number };

withBrowser('the year calendar', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const person = (account: string, size = wide) => visitAs(browser, account, size);
  const sound = async ({ page, complaints }: Visit) => {
    for (const [, viewport] of sizes) {
      await page.setViewportSize(viewport);
      await settled(page);
      expect(await look(page)).toEqual(fine);
    }
    await page.setViewportSize(wide);
    expect(complaints).toEqual([]);
  };
  const eventOf = async ({ request }: Page, id: string) =>
    (await (await request.get(`/api/events/${id}`)).json()) as Event;

  /** An event of the school of this person, made as somebody else of the team would. */
  async function made(page: Page, event: Record<string, unknown>): Promise<Event> {
    const me = (await (await page.request.get('/api/me')).json()) as { roles: { schoolId: string }[] };
    const answer = await page.request.post('/api/events', {
      data: { schoolId: me.roles[0]?.schoolId, kind: 'phaseMeeting', startTime: '15:30', endTime: '16:30', ...event },
    });
    expect(answer.status()).toBe(201);
    return (await answer.json()) as Event;
  }

  it('shows the year on one sheet, with what its marks mean in words, and prints as one page', async () => {
    const coach = await person('ib');
    const { page } = coach;
    await made(page, { title: 'Bouwoverleg van het jaar', startsOn: '2027-03-09' });
    await goTo(page, '/events?view=year');
    await page.getByRole('table', { name: /^schooljaar 2026-2027$/ }).waitFor();
    const day = page.getByRole('link', { name: /^di 9 mrt 2027: .*Bouwoverleg van het jaar/ });
    expect(await day.count()).toBe(1);
    await page.getByRole('region', { name: 'Wat de tekens zeggen' }).getByText('bouwoverleg').waitFor();
    await sound(coach);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await day.click();
    await page.getByRole('heading', { level: 1, name: /week 10, ma 8 mrt t\/m 14 mrt 2027$/ }).waitFor();
    await page.getByRole('button', { name: /Bouwoverleg van het jaar/ }).waitFor();
    await sound(coach);
    await coach.context.close();
  });

  it('moves an event by its menu with the keyboard alone, and takes that back', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    const { id } = await made(page, { title: 'Overleg bovenbouw', startsOn: '2027-03-10' });
    await goTo(page, '/events?view=month&on=2027-03-01');
    await page.getByRole('button', { name: /Overleg bovenbouw/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Open de afspraak' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '«Overleg bovenbouw» verplaatsen' });
    await dialog.getByLabel('Naar welke dag').fill('2027-03-16');
    expect(await look(page)).toEqual(fine);
    await dialog.getByLabel('Naar welke dag').press('Enter');
    await page.getByText('«Overleg bovenbouw» staat nu op di 16 mrt 2027, 15:30–16:30.').waitFor();
    expect(await eventOf(page, id)).toMatchObject({ startsOn: '2027-03-16', sequence: 1 });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('«Overleg bovenbouw» staat weer op wo 10 mrt 2027, 15:30–16:30.').waitFor();
    expect((await eventOf(page, id)).startsOn).toBe('2027-03-10');
    await sound(leader);
    await leader.context.close();
  });

  it('moves an event by dragging it to another day, and says what is the matter there', async () => {
    const coach = await person('ib');
    const { page } = coach;
    const { id } = await made(page, { title: 'Te verslepen overleg', startsOn: '2027-03-11' });
    await goTo(page, '/events?view=month&on=2027-03-01');
    const chip = page.getByRole('listitem').filter({ hasText: 'Te verslepen overleg' });
    const saturday = page.getByRole('cell').filter({ hasText: 'zaterdag 13 maart 2027' });
    await chip.dragTo(saturday);
    await page.getByText(/«Te verslepen overleg» staat nu op za 13 mrt 2027\. Op za 13 mrt is het weekend\./).waitFor();
    expect((await eventOf(page, id)).startsOn).toBe('2027-03-13');
    await goTo(page, `/events/${id}/show`);
    await page.getByText('Hier botst 1 ding.').waitFor();
    const file = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href');
    const downloaded = await page.request.get(file ?? '');
    expect(downloaded.headers()['content-type']).toContain('text/calendar');
    expect(await downloaded.text()).toContain('DTSTART:20270313T143000Z');
    await sound(coach);
    await coach.context.close();
  });

  it('takes a new series on a phone, changes all of it, lets one not go on and puts it back', async () => {
    const coach = await person('ib', phone);
    const { page } = coach;
    await goTo(page, '/events/create?on=2027-03-08');
    await page.getByLabel('Titel').fill('Leesoverleg');
    await page.getByLabel('Herhaling').selectOption({ label: 'om de zoveel weken' });
    await page.getByLabel('Om de hoeveel weken').fill('2');
    await page.getByLabel('Tot en met').fill('2027-04-16');
    await page.reload();
    await page.getByText('Wat je eerder typte staat er nog.').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Leesoverleg');
    expect(await look(page)).toEqual(fine);
    await page.getByRole('button', { name: 'Zet in de kalender' }).click();
    await page.getByRole('heading', { level: 1, name: 'Leesoverleg' }).waitFor();
    await page.getByText('Elke 2 weken op maandag, tot en met 16 apr 2027, 3 keer in totaal.').waitFor();
    await page.getByRole('link', { name: 'Wijzig' }).click();
    await page.getByLabel('Plaats').fill('Leesplein');
    await page.getByLabel('Geldt voor').selectOption({ label: 'alle uit de reeks' });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('De afspraak is gewijzigd.').waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Laat niet doorgaan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Laat niet doorgaan' }).click();
    await page.getByText(/^Deze afspraak gaat niet door\./).waitFor();
    const { data } = (await (await page.request.get('/api/events?q=Leesoverleg')).json()) as {
      data: { place: string; cancelledAt: string | null }[];
    };
    expect(data.map(({ place }) => place)).toEqual(['Leesplein', 'Leesplein', 'Leesplein']);
    expect(data.filter(({ cancelledAt }) => cancelledAt !== null)).toHaveLength(1);
    await sound(coach);
    await page.getByRole('button', { name: 'Laat toch doorgaan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Laat toch doorgaan' }).click();
    await page.getByText('De afspraak gaat weer door.').waitFor();
    await coach.context.close();
  });

  it('shows what somebody else saved meanwhile beside what one typed', async () => {
    const coach = await person('ib');
    const { page } = coach;
    const event = await made(page, { title: 'Overleg van twee', startsOn: '2027-03-15' });
    await goTo(page, `/events/${event.id}`);
    await page.getByLabel('Plaats').fill('Aula');
    const theirs = { headers: { 'If-Match': '"v1"' }, data: { place: 'Bibliotheek' } };
    expect((await page.request.patch(`/api/events/${event.id}`, theirs)).status()).toBe(200);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Bibliotheek' });
    await row.getByText('Aula').waitFor();
    await settled(page);
    expect(await look(page)).toEqual(fine);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overleg van twee' }).waitFor();
    expect(await eventOf(page, event.id)).toMatchObject({ place: 'Aula' });
    // The browser itself notes the refusal.
    expect(coach.complaints.filter((text) => !text.includes('412'))).toEqual([]);
    await coach.context.close();
  });

  it('opens as a list on the phone of a teacher, who chooses what is theirs', async () => {
    const teacher = await person('leerkracht', phone);
    const { page } = teacher;
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Jaarkalender' }).click();
    await page.getByRole('heading', { level: 1, name: /^Jaarkalender: vanaf / }).waitFor();
    await page.getByLabel('Van wie').selectOption({ label: 'van mij' });
    await settled(page);
    expect(page.url()).toContain('who=mine');
    expect(await page.getByRole('link', { name: 'Leg een jaar uit' }).count()).toBe(0);
    await sound(teacher);
    await teacher.context.close();
  });

  it('lays out a year in one click, without what was unticked, and takes it away again', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, '/events');
    await page.getByRole('link', { name: 'Leg een jaar uit' }).click();
    await page.getByLabel('Schooljaar').selectOption({ label: '2027-2028' });
    await page.getByText(/^Er passen \d+ afspraken\./).waitFor();
    await sound(leader);
    const lay = page.getByRole('button', { name: /^Leg \d+ afspraken neer$/ });
    const offered = Number(/\d+/.exec(await lay.innerText()));
    const first = page.getByRole('checkbox', { name: /^Neerleggen: / }).first();
    await first.uncheck();
    await page.getByRole('button', { name: `Leg ${offered - 1} afspraken neer` }).click();
    await page.getByText(`Er zijn ${offered - 1} afspraken neergelegd.`).waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText(`${offered - 1} afspraken zijn weer weg.`).waitFor();
    await settled(page);
    await first.check();
    await page.getByRole('button', { name: `Leg ${offered} afspraken neer` }).click();
    await page.getByRole('link', { name: 'Bekijk het jaar' }).click();
    await page.getByRole('table', { name: 'schooljaar 2027-2028' }).waitFor();
    await page.getByText(new RegExp(`^Er staan ${offered} afspraken\\.`)).waitFor();
    await sound(leader);
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(
      1,
    );
    await leader.context.close();
  });

  it('proposes a year from the one before', async () => {
    const leader = await person('schoolleider');
    const { page } = leader;
    await goTo(page, '/year-plan?year=2027-2028&template=last-year');
    await page.getByRole('heading', { level: 2, name: 'Het voorstel, dag voor dag' }).waitFor();
    expect(await page.getByLabel('Sjabloon').inputValue()).toBe('last-year');
    expect(await page.getByRole('alert').count()).toBe(0);
    await leader.context.close();
  });

  it('lets a coach make a template, and change a rule by its fields while the sentence changes along', async () => {
    const coach = await person('ib');
    const { page } = coach;
    await goTo(page, '/calendar-templates');
    await page.getByLabel('Naam').fill('Ons eigen jaar');
    await page.getByRole('button', { name: 'Maak het sjabloon' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ons eigen jaar' }).waitFor();
    await page.getByRole('button', { name: 'Voeg een regel toe' }).click();
    await page.getByText(/^Elke 6 weken op dinsdag, om 15:30, 60 minuten, met de IB’er\.$/).waitFor();
    await page.getByLabel('Hoeveel weken').fill('4');
    await page.getByText(/^Elke 4 weken op dinsdag/).waitFor();
    await page.getByLabel(/Weeknummers|weeknummers/).fill('2, 49');
    await sound(coach);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Het sjabloon is bewaard.').waitFor();
    await settled(page);
    await goTo(page, '/calendar-templates');
    await page.getByRole('link', { name: 'Ons eigen jaar' }).waitFor();
    await sound(coach);
    await coach.context.close();
  });

  it('keeps the free days of a school and the lessons a group guards', async () => {
    const coach = await person('ib');
    const { page } = coach;
    await goTo(page, '/calendar-dates');
    await page.getByRole('button', { name: 'Vrije dagen toevoegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Naam').fill('Carnaval');
    await dialog.getByLabel('Van', { exact: false }).first().fill('2027-03-22');
    await dialog.getByLabel('Tot en met').fill('2027-03-23');
    expect(await look(page)).toEqual(fine);
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('De vrije dagen staan in de kalender.').waitFor();
    // The last group: the first has its lessons changed by two people elsewhere in these tests.
    const group = page.getByRole('table', { name: 'Bewaakte lessen per groep' }).getByRole('row').last();
    await group.getByRole('button').click();
    await dialog.getByRole('button', { name: 'Les toevoegen' }).click();
    expect(await look(page)).toEqual(fine);
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await group.getByText('maandag 08:45–09:45 rekenen').waitFor();
    await sound(coach);
    await goTo(page, '/events?view=week&on=2027-03-22');
    expect(await page.getByText('Carnaval').count()).toBe(2);
    await coach.context.close();
  });

  it('makes a link by which a calendar elsewhere reads along, shows it once, and takes it back', async () => {
    const teacher = await person('leerkracht');
    const { page } = teacher;
    await goTo(page, '/calendar-feeds');
    await page.getByRole('button', { name: 'Maak een link voor mijn agenda' }).click();
    const link = page.getByLabel('Geheime link');
    const { pathname } = new URL(await link.inputValue());
    await sound(teacher);
    const read = () => fetch(new URL(pathname, page.url()));
    expect(await (await read()).text()).toContain('BEGIN:VCALENDAR');
    await page.reload();
    await settled(page);
    expect(await link.count()).toBe(0);
    expect(await page.content()).not.toContain(pathname.split('/').at(-1));
    await page.getByRole('button', { name: /^Trek in: mijn kalender/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await page.getByText('De link werkt niet meer.').waitFor();
    expect((await read()).status).toBe(404);
    await sound(teacher);
    await teacher.context.close();
  });
});
