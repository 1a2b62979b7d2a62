import type { Browser, Locator, Page } from 'playwright-core';
import { addDays, type Day, weekdayOf } from '#domain/calendar/day';
import { fine, goTo, look, openBrowser, phone, settled, sizes, visitAs, wide, withBrowser } from '../support/browser';
import { type RunningKoers, startKoers, throwAway } from '../support/running-koers';
import { SmtpPlace } from '../workflows/smtp-place';

type Viewport = typeof wide;

/** A Koers of its own, with a mail server that takes or refuses: one step needs the one before it. */
withBrowser('the mail of Koers, by clicking', () => {
  const smtp = new SmtpPlace();
  let browser: Browser;
  let koers: RunningKoers;
  beforeAll(async () => {
    await smtp.start();
    koers = await startKoers({ SMTP_URL: smtp.url, MAIL_FROM: 'Koers <koers@koers.test>' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await koers.stop();
    await smtp.stop();
    throwAway(koers.home);
  });

  /** A visit by one person, after which nothing may be left to complain about; a refusal of the server is one line of it. */
  const as = async (account: string, size: Viewport, part: (page: Page) => Promise<void>, refused = 0) => {
    const { page, context, complaints } = await visitAs(browser, account, size, koers.url);
    await part(page);
    expect(await look(page)).toEqual(fine);
    const lines = complaints.filter((line) => line.includes('status of 400'));
    expect([lines.length, complaints.filter((line) => !lines.includes(line))]).toEqual([refused, []]);
    await context.close();
  };

  it.each(sizes)('a teacher chooses the hour and one mail a week, on %s', (_name, size) =>
    as(size === wide ? 'leerkracht' : 'leerkracht2', size, async (page) => {
      await goTo(page, '/profile');
      await page.getByText('om 07:30. Is er niets nieuws, dan komt er geen mail.').waitFor();
      await page.getByRole('radio', { name: 'Op elke schooldag waarop er iets nieuws is' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByLabel('Dag', { exact: true }).selectOption({ label: 'donderdag' });
      await page.getByLabel('Tijd', { exact: true }).selectOption('16:00');
      await page.getByText('op donderdag om 16:00.').waitFor();
      const minutes = page.getByLabel('Wie doet wat, na een gesprek waar je bij was');
      await minutes.focus();
      await page.keyboard.press('Space');
      await page.getByText('Opgeslagen.', { exact: true }).waitFor();
      expect(await look(page)).toEqual(fine);

      await page.reload();
      await page.getByText('Je krijgt hooguit één mail per week: op donderdag om 16:00.').waitFor();
      expect(await minutes.isChecked()).toBe(false);
      await page.getByRole('radio', { name: 'Geen dagbericht' }).click();
      await page.getByText('Komt mee met het dagbericht, en dat krijg je nu niet.').waitFor();
      expect(await page.getByLabel('Tijd', { exact: true }).count()).toBe(0);
      await page.getByRole('radio', { name: 'Eén keer per week, alles bij elkaar' }).click();
      await page.getByText('op donderdag om 16:00.').waitFor();
      await settled(page);
    }),
  );

  it.each(sizes)('a teacher gives leave, the colleague who stands in is told, on %s', async (_name, size) => {
    const account = size === wide ? 'leerkracht' : 'leerkracht2';
    let substitute = '';
    await as('ib', size, async (page) => void (substitute = (await meOf(page)).name));
    let name = '';
    const give = async (page: Page) => {
      const me = await meOf(page);
      name = me.name;
      await goTo(page, '/leaves');
      await page.getByText('Geen verlof opgegeven').waitFor();
      await giveLeave(page, { fromOn: me.today, untilOn: addDays(me.today, 2), substitute });
      await page.getByText('Het verlof is opgeslagen.').waitFor();
      await settled(page);
      await rowOf(page, 'Van jou', substitute).getByText('nu', { exact: true }).waitFor();
      await giveLeave(page, { fromOn: addDays(me.today, 2), untilOn: addDays(me.today, 4) });
      await page.getByRole('dialog').getByText('In deze dagen staat al verlof.').waitFor();
      expect(await look(page)).toEqual(fine);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await as(account, size, give, 1);

    await as('ib', size, async (page) => {
      await page.getByText(`Je vervangt ${name} t/m`).waitFor();
      await goTo(page, '/leaves');
      await page.getByRole('heading', { level: 2, name: 'Jij vervangt' }).waitFor();
      await settled(page);
    });

    await as(account, size, async (page) => {
      await goTo(page, '/leaves');
      const until = addDays((await meOf(page)).today, 9);
      await page.getByRole('button', { name: /^Wijzig verlof van/ }).click();
      await page.getByRole('dialog').getByLabel('Laatste dag').fill(until);
      await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Het verlof is opgeslagen.').waitFor();
      await settled(page);
      expect(await leavesOf(page)).toMatchObject([{ untilOn: until }]);
      await page.getByRole('button', { name: /^Trek in: verlof van/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
      await page.getByText('Het verlof is ingetrokken.').waitFor();
      await page.getByText('Geen verlof opgegeven').waitFor();
      expect(await leavesOf(page)).toEqual([]);
    });
  });

  it.each(sizes)('the administrator chooses a sender and sends a test mail, on %s', (_name, size) =>
    as('beheerder', size, async (page) => {
      await goTo(page, '/mail-settings');
      await page.getByLabel('Naam van de afzender').fill(`Stichting ${size.width}`);
      await page.getByText(`Stichting ${size.width} <koers@koers.test>`).waitFor();
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Opgeslagen. De volgende mail gaat zo de deur uit.').waitFor();
      await page.getByRole('button', { name: 'Stuur een testmail' }).click();
      await page.getByText('De mailserver heeft de mail aangenomen.').waitFor();
      expect(smtp.received.at(-1)?.headers).toContain(`From: Stichting ${size.width} <koers@koers.test>`);
      expect(await look(page)).toEqual(fine);
      smtp.manner = 'unknownAddress';
      await page.getByRole('button', { name: 'Stuur een testmail' }).click();
      await page.getByText('De mailserver weigert deze mail.').waitFor();
      await page.getByText('550 5.1.1 No such user').waitFor();
      smtp.manner = 'takes';
    }),
  );

  it.each(sizes)('the administrator looks at the digest of a person before it goes out, on %s', async (_name, size) => {
    if (size === wide) {
      let dueOn = '';
      await as('ib', size, async (page) => void (dueOn = await haveSomethingDue(page)));
      await as('beheerder', size, (page) => moveClock(page, `${dueOn}T06:00`));
    }
    await as('beheerder', size, async (page) => {
      await goTo(page, '/staff');
      await page.getByLabel('Zoek op naam of adres').fill('ib@demo');
      await page.getByRole('link', { name: (await personOf(page)).name }).click();
      await page.getByRole('heading', { level: 2, name: 'Dagbericht van nu' }).waitFor();
      await page.getByRole('button', { name: 'Laat zien' }).click();
      await page.frameLocator('iframe').getByText('Taak van je eigen lijst').first().waitFor();
      await page.getByRole('button', { name: 'Als tekst' }).click();
      await page.locator('pre', { hasText: 'Taak van je eigen lijst' }).waitFor();
      expect(smtp.received.filter(({ to }) => to === 'ib@demo.koers.test')).toEqual([]);
      await settled(page);
    });
  });

  it('marks whose address the mail server refuses', () =>
    as('beheerder', wide, async (page) => {
      // Nobody else: a page of problems holds ten, in any order.
      smtp.unknown = 'ib@demo.koers.test';
      smtp.manner = 'unknownAddress';
      await moveClock(page, `${(await meOf(page)).today}T07:31`);
      await expectSoon(async () => (await personOf(page)).mailProblemAt !== null);
      smtp.manner = 'takes';
      smtp.unknown = null;
      await goTo(page, '/staff');
      const found = page.waitForResponse(
        /\/api\/staff\?.*mailProblem=true.*q=ib|\/api\/staff\?.*q=ib.*mailProblem=true/,
      );
      await page.getByLabel('Mail', { exact: true }).selectOption({ label: 'adres geweigerd' });
      await page.getByLabel('Zoek op naam of adres').fill('ib@demo');
      await found;
      await settled(page);
      expect(await page.locator('main tbody tr').count()).toBe(1);
    }));

  it('the administrator puts away a mail that was refused, and brings it back', () =>
    as('beheerder', wide, async (page) => {
      const { name } = await personOf(page);
      await goTo(page, '/operations');
      const [away, back] = ['Gezien, opbergen', 'Terugzetten'].map((verb) => page.getByRole('button', { name: `${verb}: dagbericht voor ${name}` })) as [Locator, Locator]; // prettier-ignore
      await away.click();
      await page.getByText(`Opgeborgen: de mail voor ${name} vraagt geen aandacht meer.`).waitFor();
      await away.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await away.click();
      await page.getByLabel('Toon wat is opgeborgen').check();
      await back.waitFor();
      await settled(page);
      expect(await look(page)).toEqual(fine);
      await back.click();
      await page.getByText('De mail staat weer op de lijst.').waitFor();
      await page.getByText('Niets opgeborgen').waitFor();
      await settled(page);
    }));

  it('the administrator mends the address and sends what was refused once more, on a phone', () =>
    as('beheerder', phone, async (page) => {
      const { id, name } = await personOf(page);
      await goTo(page, '/operations');
      await page
        .getByText(/adres(sen)? word(t|en) geweigerd/)
        .first()
        .waitFor();
      expect(await look(page)).toEqual(fine);
      await goTo(page, `/staff/${id}/show`);
      await page.getByText('De mailserver weigert dit adres sinds').waitFor();
      expect(await look(page)).toEqual(fine);
      await page.getByRole('button', { name: `Het adres werkt weer: ${name}` }).click();
      await page.getByText(`Koers mailt weer naar ${name}.`).waitFor();
      await page.getByText('De mailserver weigert dit adres sinds').waitFor({ state: 'detached' });
      await goTo(page, '/operations');
      await page.getByRole('button', { name: `Nogmaals sturen: dagbericht voor ${name}` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Nogmaals sturen' }).click();
      await page.getByText('De mail wordt zo nogmaals verstuurd.').waitFor();
      await expectSoon(() => Promise.resolve(smtp.received.some(({ to }) => to === 'ib@demo.koers.test')));
      await settled(page);
    }));
});

type Person = { id: string; name: string; mailProblemAt: string | null };
type Given = { fromOn: Day; untilOn: Day; substitute?: string };

async function giveLeave(page: Page, { fromOn, untilOn, substitute }: Given): Promise<void> {
  await page.getByRole('button', { name: 'Verlof opgeven' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Eerste dag').fill(fromOn);
  await dialog.getByLabel('Laatste dag').fill(untilOn);
  if (substitute) await dialog.getByLabel('Wie vervangt').selectOption({ label: substitute });
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
}

/** The row with this text: in a table, or on a phone in a list. */
const rowOf = (page: Page, label: string, text: string) =>
  page
    .getByRole('table', { name: label })
    .locator('tbody tr', { hasText: text })
    .or(page.getByRole('list', { name: label }).locator('li', { hasText: text }));

async function ask<Answer>(page: Page, path: string): Promise<Answer> {
  return (await (await page.request.get(`/api/${path}`)).json()) as Answer;
}

const meOf = (page: Page) => ask<{ name: string; today: Day; roles: { schoolId: string }[] }>(page, 'me');
const leavesOf = async (page: Page) => (await ask<{ data: { untilOn: Day }[] }>(page, 'leaves?mine=true')).data;

/** The IB, as the administrator sees them. */
async function personOf(page: Page): Promise<Person> {
  const { data } = await ask<{ data: Person[] }>(page, 'staff?q=ib@demo');
  if (!data[0]) throw new Error('The demo has an IB.');
  return data[0];
}

/** A task for the first school day that comes. */
async function haveSomethingDue(page: Page): Promise<Day> {
  const { today, roles } = await meOf(page);
  const schoolId = roles[0]?.schoolId;
  const days = `calendar-days?from=${today}&until=${addDays(today, 100)}&schoolId=${schoolId}`;
  const { data } = await ask<{ data: { kind: string; fromOn: Day; untilOn: Day }[] }>(page, days);
  const closed = data.filter(({ kind }) => ['holiday', 'publicHoliday', 'freeDays'].includes(kind));
  let dueOn = addDays(today, 1);
  while (weekdayOf(dueOn) > 5 || closed.some(({ fromOn, untilOn }) => fromOn <= dueOn && dueOn <= untilOn))
    dueOn = addDays(dueOn, 1);
  const task = { title: 'De toetskalender nakijken', schoolId, dueOn };
  expect((await page.request.post('/api/review-tasks', { data: task })).ok()).toBe(true);
  return dueOn;
}

async function moveClock(page: Page, to: string): Promise<void> {
  expect((await page.request.put('/api/demo-clock', { data: { to } })).ok()).toBe(true);
}

async function expectSoon(isSo: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 100_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
