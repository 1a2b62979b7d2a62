import type { Browser, Page } from 'playwright-core';
import { fine, goTo, look, openBrowser, phone, settled, visitAs, wide, withBrowser } from '../support/browser';

const monday = '2027-06-07';
type Times = { startsOn: string; startTime: string; endTime: string };

withBrowser('a week by the clock', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function made(page: Page, event: Record<string, unknown>): Promise<{ id: string }> {
    const me = (await (await page.request.get('/api/me')).json()) as { roles: { schoolId: string }[] };
    const place = { schoolId: me.roles[0]?.schoolId, kind: 'phaseMeeting', startsOn: monday };
    const answer = await page.request.post('/api/events', { data: { ...place, ...event } });
    expect(answer.status()).toBe(201);
    return (await answer.json()) as { id: string };
  }
  const boxOf = async (page: Page, title: string) => {
    const box = await page.getByRole('listitem').filter({ hasText: title }).boundingBox();
    if (!box) throw new Error(`${title} is not drawn`);
    return box;
  };

  it('shows what overlaps beside each other, what lasts all day above it, and moves with the keyboard', async () => {
    const coach = await visitAs(browser, 'ib');
    const { page } = coach;
    await made(page, { title: 'Weekdag lang', kind: 'training' });
    await made(page, { title: 'Weekuur een', startTime: '09:00', endTime: '11:00' });
    await made(page, { title: 'Weekuur twee', startTime: '10:00', endTime: '11:00' });
    const { id } = await made(page, { title: 'Weekuur laat', startTime: '19:30', endTime: '20:30' });
    await goTo(page, `/events?view=week&on=${monday}`);
    await page.getByRole('table', { name: 'week 23' }).getByRole('rowheader', { name: 'Hele dag' }).waitFor();
    const [one, two, late, day] = [
      await boxOf(page, 'Weekuur een'),
      await boxOf(page, 'Weekuur twee'),
      await boxOf(page, 'Weekuur laat'),
      await boxOf(page, 'Weekdag lang'),
    ];
    expect(two.x).toBeGreaterThanOrEqual(one.x + one.width);
    expect(two.y).toBeGreaterThan(one.y);
    expect(one.height).toBeGreaterThan(two.height * 1.8);
    expect(late.y).toBeGreaterThan(one.y + one.height);
    expect(day.y + day.height).toBeLessThanOrEqual(one.y);
    expect(await look(page)).toEqual(fine);
    await page.getByRole('button', { name: /Weekuur laat/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Een dag later' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('«Weekuur laat» staat nu op di 8 jun 2027.').waitFor();
    await settled(page);
    expect((await boxOf(page, 'Weekuur laat')).x).toBeGreaterThan(late.x);
    const moved = (await (await page.request.get(`/api/events/${id}`)).json()) as { startsOn: string };
    expect(moved.startsOn).toBe('2027-06-08');
    expect(coach.complaints).toEqual([]);
    await coach.context.close();
  });

  it('moves by dragging to another hour, says where it would stand, and takes it back', async () => {
    const coach = await visitAs(browser, 'ib');
    const { page } = coach;
    const { id } = await made(page, { title: 'Versleept uur', startsOn: '2027-06-09', startTime: '15:30', endTime: '16:15' }); // prettier-ignore
    const timesNow = async () => {
      const { startsOn, startTime, endTime } = (await (await page.request.get(`/api/events/${id}`)).json()) as Times;
      return `${startsOn} ${startTime}-${endTime}`;
    };
    await goTo(page, `/events?view=week&on=${monday}`);
    const chip = page.getByRole('listitem').filter({ hasText: 'Versleept uur' });
    const quarter = 13;
    // Held a little below its top, and moved an hour and a half up and a day to the right.
    await chip.hover({ position: { x: 30, y: 5 } });
    const from = await boxOf(page, 'Versleept uur');
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 5 - 3 * quarter, { steps: 4 });
    for (const right of [40, 41]) await page.mouse.move(from.x + from.width + right, from.y + 5 - 6 * quarter);
    // Beside the hour at the edge of the grid: where it would stand.
    await page.getByText('14:00', { exact: true }).nth(1).waitFor();
    await page.mouse.up();
    await page.getByText('«Versleept uur» staat nu op do 10 jun 2027, 14:00–14:45.').waitFor();
    expect(await timesNow()).toBe('2027-06-10 14:00-14:45');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('«Versleept uur» staat weer op wo 9 jun 2027, 15:30–16:15.').waitFor();
    expect(await timesNow()).toBe('2027-06-09 15:30-16:15');
    expect(coach.complaints).toEqual([]);
    await coach.context.close();
  });

  it('says how many more there are when more than three overlap, and stands as a list on a phone', async () => {
    const coach = await visitAs(browser, 'ib');
    const { page } = coach;
    for (const n of [1, 2, 3, 4])
      await made(page, { title: `Vol uur ${n}`, startsOn: '2027-06-10', startTime: '15:30', endTime: '16:30' });
    await goTo(page, `/events?view=week&on=${monday}`);
    expect(await look(page)).toEqual(fine);
    await page.setViewportSize(phone);
    await settled(page);
    expect(await page.getByRole('button', { name: /Vol uur \d/ }).count()).toBe(4);
    expect(await look(page)).toEqual(fine);
    await page.setViewportSize(wide);
    await page.getByRole('link', { name: 'Nog 2 afspraken op donderdag 10 juni 2027: bekijk de lijst' }).click();
    await page.getByRole('heading', { level: 1, name: /^Jaarkalender: vanaf / }).waitFor();
    await page.getByText('Vol uur 4').first().waitFor();
    expect(coach.complaints).toEqual([]);
    await coach.context.close();
  });
});
