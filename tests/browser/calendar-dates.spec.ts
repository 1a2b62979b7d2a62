import type { Browser, Page } from 'playwright-core';
import { fine, goTo, look, openBrowser, phone, type Visit, visitAs, wide, withBrowser } from '../support/browser';

type Row = { id: string; version: number };

/** A record with a form of its own on the page of dates, changed here and by somebody else at the same time. */
type Changed = {
  what: string;
  account: string;
  at: string;
  /** How its button begins. */
  opens: RegExp;
  /** Which of the records. */
  chosen: (page: Page) => Promise<Row>;
  types: (page: Page) => Promise<void>;
  others: { method: 'PATCH' | 'PUT'; data: object };
  theirs: string;
  mine: string;
  saved: object;
};

const firstOf = async ({ request }: Page, list: string): Promise<Row> => {
  const { data } = (await (await request.get(`/api/${list}&order=ASC`)).json()) as { data: Row[] };
  if (!data[0]) throw new Error('Nothing to change');
  return data[0];
};

const lesson = { weekday: 3, startTime: '10:15', endTime: '11:15', domain: 'lezen' };
const ownLesson = { weekday: 1, startTime: '08:45', endTime: '09:45', domain: 'rekenen' };

const changed: Changed[] = [
  {
    what: 'a national date',
    account: 'kwaliteit',
    at: 'national-dates',
    opens: /^Wijzig: /,
    chosen: (page) => firstOf(page, 'national-dates?sort=fromOn'),
    types: (page) => page.getByRole('dialog').getByLabel('Bron').fill('Bron die ik las'),
    others: { method: 'PATCH', data: { source: 'Bron van een ander' } },
    theirs: 'Bron van een ander',
    mine: 'Bron die ik las',
    saved: { source: 'Bron die ik las' },
  },
  {
    what: 'free days of a school',
    account: 'ib',
    at: 'school-free-days',
    opens: /^Wijzig: Vrij van twee/,
    chosen: async (page) => {
      const me = (await (await page.request.get('/api/me')).json()) as { roles: { schoolId: string }[] };
      const data = {
        schoolId: me.roles[0]?.schoolId,
        name: 'Vrij van twee',
        fromOn: '2027-06-14',
        untilOn: '2027-06-14',
      };
      return (await (await page.request.post('/api/school-free-days', { data })).json()) as Row;
    },
    types: (page) => page.getByRole('dialog').getByLabel('Naam').fill('Vrij van mij'),
    others: { method: 'PATCH', data: { name: 'Vrij van een ander' } },
    theirs: 'Vrij van een ander',
    mine: 'Vrij van mij',
    saved: { name: 'Vrij van mij' },
  },
  {
    what: 'the guarded lessons of a group',
    account: 'ib',
    at: 'guarded-hours',
    opens: /^Wijzig: \d/,
    chosen: async (page) => {
      const { id, version } = await firstOf(page, 'guarded-hours?sort=groupName');
      const headers = { 'If-Match': `"v${version}"` };
      const emptied = await page.request.put(`/api/guarded-hours/${id}`, { headers, data: { hours: [] } });
      return (await emptied.json()) as Row;
    },
    types: (page) => page.getByRole('dialog').getByRole('button', { name: 'Les toevoegen' }).click(),
    others: { method: 'PUT', data: { hours: [lesson] } },
    theirs: 'woensdag 10:15–11:15 lezen',
    mine: 'maandag 08:45–09:45 rekenen',
    saved: { hours: [ownLesson] },
  },
];

withBrowser('dates that two people change at once', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const rowsOf = async ({ request }: Page, at: string) =>
    ((await (await request.get(`/api/${at}?perPage=100`)).json()) as { data: Row[] }).data;

  /** Opened, typed in, and saved after somebody else was quicker. */
  async function refused({ account, at, opens, chosen, types, others }: Changed): Promise<Visit & { row: Row }> {
    const someone = await visitAs(browser, account);
    const { page } = someone;
    const row = await chosen(page);
    await goTo(page, '/calendar-dates');
    await page.getByRole('button', { name: opens }).first().click();
    await types(page);
    const { method, data } = others;
    const headers = { 'If-Match': `"v${row.version}"` };
    expect((await page.request.fetch(`/api/${at}/${row.id}`, { method, data, headers })).status()).toBe(200);
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText(/^Iemand anders heeft dit intussen gewijzigd/).waitFor();
    return { ...someone, row };
  }

  it.each(changed)('shows for $what theirs beside mine, and keeps mine by choice', async (one) => {
    const { page, context, complaints, row } = await refused(one);
    const beside = page.getByRole('dialog').getByRole('row').filter({ hasText: one.theirs });
    await beside.getByText(one.mine).waitFor();
    expect(await look(page)).toEqual(fine);
    await page.setViewportSize(phone);
    expect(await look(page)).toEqual(fine);
    await page.setViewportSize(wide);
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard.').waitFor();
    const now = (await rowsOf(page, one.at)).find(({ id }) => id === row.id);
    expect(now).toMatchObject({ ...one.saved, version: row.version + 2 });
    // The browser itself notes the refusal.
    expect(complaints.filter((text) => !text.includes('412'))).toEqual([]);
    await context.close();
  });

  it('takes what somebody else saved, by choice, and saves nothing then', async () => {
    const free = changed.find(({ at }) => at === 'school-free-days');
    if (!free) throw new Error('No free days');
    const { page, context, row } = await refused(free);
    await page.getByRole('button', { name: 'Neem wat er nu staat' }).click();
    expect(await page.getByRole('dialog').getByLabel('Naam').inputValue()).toBe('Vrij van een ander');
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    const now = (await rowsOf(page, free.at)).find(({ id }) => id === row.id);
    expect(now).toMatchObject({ name: 'Vrij van een ander', version: row.version + 1 });
    await context.close();
  });
});
