import type { Browser } from 'playwright-core';
import { fine, goTo, look, openBrowser, phone, visitAs, wide, withBrowser } from '../support/browser';

type Event = { id: string; startsOn: string; version: number; seriesId: string; cancelledAt: string | null };

withBrowser('a series that gets another rule', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('says what comes, what goes and what was changed apart, before it is saved', async () => {
    const coach = await visitAs(browser, 'ib', phone);
    const { page } = coach;
    const me = (await (await page.request.get('/api/me')).json()) as { roles: { schoolId: string }[] };
    const answer = await page.request.post('/api/events', {
      data: {
        ...{ schoolId: me.roles[0]?.schoolId, kind: 'phaseMeeting', title: 'Reeks van twee weken' },
        ...{ startsOn: '2027-03-02', startTime: '15:30', endTime: '16:30' },
        rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270413',
      },
    });
    const first = (await answer.json()) as Event;
    const events = async () =>
      ((await (await page.request.get(`/api/events?seriesId=${first.seriesId}`)).json()) as { data: Event[] }).data;
    const [, second] = await events();
    const moved = { headers: { 'If-Match': '"v1"' }, data: { startsOn: '2027-03-17' } };
    expect((await page.request.patch(`/api/events/${second?.id}`, moved)).status()).toBe(200);
    await goTo(page, `/events/${second?.id}`);
    await page.getByText(/^De herhaling wijzig je vanuit een afspraak uit de reeks/).waitFor();
    await goTo(page, `/events/${first.id}`);
    await page.getByLabel('Herhaling').selectOption({ label: 'om de zoveel weken' });
    expect(await page.getByLabel('Om de hoeveel weken').inputValue()).toBe('2');
    expect(await page.getByLabel('Geldt voor').inputValue()).toBe('following');
    await page.getByLabel('Om de hoeveel weken').fill('3');
    await page.getByLabel('Geldt voor').selectOption({ label: 'alle uit de reeks' });
    await page.getByText(/Er komt 1 afspraak bij: 23 mrt 2027\. 1 afspraak gaat niet door: 30 mrt 2027\./).waitFor();
    await page.getByText('Deze is apart gewijzigd: 17 mrt 2027.').waitFor();
    expect(await look(page)).toEqual(fine);
    await page.setViewportSize(wide);
    expect(await look(page)).toEqual(fine);
    await page.getByLabel('Apart gewijzigde afspraken').selectOption({ label: 'volgen de nieuwe herhaling' });
    await page.getByText(/2 afspraken gaan niet door: 17 mrt 2027 en 30 mrt 2027\./).waitFor();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('De afspraak is gewijzigd.').waitFor();
    await page.getByText('Elke 3 weken op dinsdag, tot en met 13 apr 2027, 3 keer in totaal.').waitFor();
    const stand = (await events()).filter(({ cancelledAt }) => cancelledAt === null);
    expect(stand.map(({ startsOn }) => startsOn)).toEqual(['2027-03-02', '2027-03-23', '2027-04-13']);
    expect(coach.complaints).toEqual([]);
    await coach.context.close();
  });
});
