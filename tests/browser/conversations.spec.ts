import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { ConversationDetail } from '#contract/conversations';
import type { Mail } from '#contract/mails';
import {
  axeFindings,
  fine,
  goTo,
  keptInBrowser,
  look,
  openBrowser,
  settled,
  sizes,
  visitAs,
  wide,
  withBrowser,
} from '../support/browser';

type Listed = { id: string; title: string; state: string };
type Me = { id: string; name: string; today: string; roles: { schoolId: string }[] };

withBrowser('a talk about results', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(sizes)('goes from planning to minutes, tasks, mail and a next talk, %s', async (size, viewport) => {
    const title = `Rekenen ${size}`;
    const [first, support] = [`Meekijken ${size}`, `Meekijken bij de instructie ${size}`];
    const teacher = await visitAs(browser, 'leerkracht', viewport);
    const { name } = await meOf(teacher.page);
    const { page, context, complaints } = await visitAs(browser, 'ib', viewport);
    const { today } = await meOf(page);

    await goTo(page, '/conversations');
    await page.getByRole('link', { name: 'Nieuw gesprek' }).click();
    // The list asks for a level and a title too, and is there until the form has come.
    await page.getByRole('heading', { level: 1, name: 'Nieuw gesprek' }).waitFor();
    await page.getByLabel('Niveau').selectOption({ label: 'IB’er en leerkrachten' });
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel(/^Dag/).fill(today);
    await sound(page);
    await page.getByRole('button', { name: 'Maak de agenda' }).click();
    await page.getByRole('checkbox', { name }).check();
    await sound(page);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await sound(page);
    await confirmed(page, 'Zet agenda vast');
    await page.getByText(/^De agenda staat vast met de gegevens van/).waitFor();
    const id = /conversations\/([^/]+)/.exec(page.url())?.[1] ?? '';
    const { points } = await read(page, id);
    expect([points[0]?.origin, points.at(-1)?.origin]).toEqual(['wentWell', 'support']);
    await page.getByText('Zoals het was op').waitFor();
    await page.getByRole('button', { name: 'Vergelijk met nu' }).click();
    await page.getByText('Zoals het nu is').waitFor();
    await page.getByText(`is te lezen door: ${name}`).or(page.getByText(new RegExp(`${name}.*schoolleider en IB’er`))).first().waitFor(); // prettier-ignore
    await sound(page);

    await note(page).fill('De instructie in drie stappen werkt.');
    await page.getByText(/^Bewaard op/).first().waitFor(); // prettier-ignore
    await page.getByRole('button', { name: 'Punt is besproken' }).click();
    await page.getByRole('button', { name: 'Zet punt weer open' }).waitFor();
    await nextPoint(page, 2);

    // The line drops at one point, and one goes on to the next.
    await context.setOffline(true);
    await note(page).fill('Zonder verbinding genoteerd.');
    await page.getByText('Koers is even niet bereikbaar.').waitFor();
    await nextPoint(page, 3);
    await note(page).fill('Ook hier geen verbinding.');
    await page.getByText('Koers is even niet bereikbaar.').filter({ visible: true }).waitFor();
    await page.getByText(/^(nog niet bewaard|Bij een ander punt staat nog iets)/).waitFor();
    for (const typed of ['Zonder verbinding', 'Ook hier geen']) expect(await keptInBrowser(page)).toContain(typed);
    await context.setOffline(false);
    await page.getByText(/^(nog niet bewaard|Bij een ander punt staat nog iets)/).waitFor({ state: 'detached' });
    await saved(page);
    const notes = (await read(page, id)).points.map((point) => point.note.text);
    expect(notes.slice(1, 3)).toEqual(['Zonder verbinding genoteerd.', 'Ook hier geen verbinding.']);
    expect(await keptInBrowser(page)).not.toContain('verbinding');

    await openPoint(page, points.length);
    await page.getByRole('textbox', { name: 'Welke steun' }).fill(first);
    await page.getByRole('combobox', { name: 'Wie zegt het toe' }).selectOption({ label: name });
    await page.getByLabel('Uiterlijk').filter({ visible: true }).fill(today);
    await page.getByRole('button', { name: 'Leg vast' }).filter({ visible: true }).click();
    await page.getByText('Vastgelegd. Het staat als taak klaar.').waitFor();
    await page.getByRole('button', { name: `Wijzig tekst: ${first}` }).click();
    await page.getByRole('textbox', { name: 'Afspraak' }).filter({ visible: true }).fill(support);
    await sound(page);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByRole('link', { name: `Naar de taak: ${support}` }).waitFor();
    await page.getByLabel('Je eigen notitie').fill('Rustig beginnen.');
    await saved(page);

    await teacher.page.reload();
    await settled(teacher.page);
    await teacher.page.getByRole('button', { name: `Afronden: ${support}` }).first().waitFor(); // prettier-ignore
    await goTo(teacher.page, `/conversations/${id}/show`);
    expect(await note(teacher.page).inputValue()).toBe('De instructie in drie stappen werkt.');
    expect(await teacher.page.getByLabel('Je eigen notitie').inputValue()).toBe('');

    await page.getByRole('button', { name: 'Gesprek is gehouden' }).click();
    await page.getByRole('dialog').getByText('Wie was erbij?').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText(/^Het gesprek is gehouden\. Afspraken: 1\./).waitFor();
    await confirmed(page, 'Rond af');
    await page.getByText(/^Afgerond op .* Afspraken: 1, nog open: 1\.$/).waitFor();
    await sound(page);
    await takeMinutes(page, (await read(page, id)).canMakePdf);

    const mails = await minutesMailed(page, { about: id, count: 2 });
    expect(mails.map(({ to }) => to).sort()).toEqual(['ib@demo.koers.test', 'leerkracht@demo.koers.test']);
    for (const { text } of mails) {
      expect(text).toContain(support);
      expect(text).not.toContain('verbinding');
    }

    await page.getByRole('button', { name: 'Plan vervolg' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plan vervolg' }).click();
    await page.getByRole('link', { name: 'Vorige gesprek' }).waitFor();
    await settled(page);
    await page.getByText('meegenomen van vorige keer').first().waitFor();
    await openPoint(page, 2);
    await page.getByText(`Nog te doen: ${support}`).filter({ visible: true }).waitFor();
    expect([...complaints, ...teacher.complaints].filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]); // prettier-ignore
    await context.close();
    await teacher.context.close();
  });

  describe('of the coach', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await visitAs(browser, 'ib', wide));
    });

    it('opens with what went well, and asks nobody to begin with it once the minutes are closed', async () => {
      const { data } = (await (await page.request.get('/api/conversations?perPage=100')).json()) as { data: Listed[] };
      const idOf = (asked: Partial<Listed>) => data.find((one) => Object.entries(asked).every(([key, value]) => one[key as keyof Listed] === value))?.id ?? ''; // prettier-ignore
      const ahead = await read(page, idOf({ title: 'Rekenen in groep 7', state: 'planned' }));
      expect(ahead.points[0]?.origin).toBe('wentWell');
      expect(ahead.points[0]?.evidence?.length).toBeGreaterThan(0);
      const origins = ahead.points.map(({ origin }) => origin);
      expect(origins.lastIndexOf('data')).toBeLessThan(origins.indexOf('question'));
      await goTo(page, `/conversations/${idOf({ title: 'Opbrengsten van de school', state: 'closed' })}/show`);
      await page.getByText('In de gegevens stond toen nog niets dat gehaald was.').waitFor();
      expect(await page.getByText(/Begin met wat/).count()).toBe(0);
    });
    const opened = async () => {
      const talk = await aTalk(page);
      await goTo(page, `/conversations/${talk.id}/show`);
      return talk;
    };

    it('stays on the screen when Koers stumbles in the middle', async () => {
      const { id } = await opened();
      await page.route(`**/api/conversations/${id}`, (route) => route.fulfill({ status: 500, json: {} }));
      const stumbled = page.waitForResponse((answer) => answer.status() === 500);
      await page.getByRole('button', { name: 'Punt is besproken' }).click();
      await stumbled;
      await settled(page);
      await note(page).fill('En toch verder.');
      await saved(page);
      await page.unroute(`**/api/conversations/${id}`);
      expect((await read(page, id)).points[0]?.note.text).toBe('En toch verder.');
    });

    it('lays two notes side by side when both wrote at once, also when one went on to another point', async () => {
      const talk = await opened();
      const { id: pointId, note: before } = talk.points[0] ?? { id: '', note: { version: 0 } };
      const path = `/api/conversations/${talk.id}/points/${pointId}/note`;
      const headers = { 'If-Match': `"v${before.version}"` };
      expect((await page.request.put(path, { headers, data: { text: 'Van de ander' } })).status()).toBe(200);
      await note(page).fill('Van mij');
      await openPoint(page, 2);
      await page.getByText('nog niet bewaard', { exact: true }).waitFor();
      await openPoint(page, 1);
      await page.getByText('Jullie schreven tegelijk').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Deze tekst bewaren' }).click();
      await saved(page);
      expect((await read(page, talk.id)).points[0]?.note.text).toBe('Van de ander\nVan mij');
    });

    it('loses nothing when the session ends in the middle, and shows nothing of it to who logs in next', async () => {
      const { id } = await opened();
      const agreement = page.getByLabel('Afspraak', { exact: true }).filter({ visible: true });
      await openPoint(page, 3);
      await page.context().clearCookies();
      await note(page).fill('Halverwege werd ik uitgelogd.');
      await page.getByText('Nog niet bewaard: je bent uitgelogd.').waitFor();
      await agreement.fill('Ook deze afspraak staat er nog');
      await page.reload();
      await logInAgain(page, 'ib');
      await page.getByText('Halverwege werd ik uitgelogd.').waitFor();
      await page.getByRole('button', { name: 'Terugzetten' }).click();
      await saved(page);
      expect((await read(page, id)).points[2]?.note.text).toBe('Halverwege werd ik uitgelogd.');
      expect(await agreement.inputValue()).toBe('Ook deze afspraak staat er nog');

      await page.context().clearCookies();
      await page.reload();
      await logInAgain(page, 'schoolleider');
      await note(page).waitFor();
      expect(await agreement.inputValue()).toBe('');
      expect(await keptInBrowser(page)).not.toContain('Ook deze afspraak');
    });
  });
});

const note = (page: Page) => page.getByLabel('Notitie bij dit punt').filter({ visible: true });

async function sound(page: Page): Promise<void> {
  await settled(page);
  expect(await look(page)).toEqual(fine);
}

async function saved(page: Page): Promise<void> {
  await page.getByText(/^(Nog niet bewaard|Bewaren…)/).first().waitFor({ state: 'detached' }); // prettier-ignore
  await settled(page);
}

/** Asked once more, and said yes. */
async function confirmed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name, exact: true }).click();
}

/** On a phone the agenda is folded away during a talk. */
async function openPoint(page: Page, nr: number): Promise<void> {
  const unfold = page.getByRole('button', { name: 'Toon alle punten' });
  if ((await unfold.count()) > 0) await unfold.click();
  await page.getByRole('button', { name: new RegExp(`^${nr}\\. `) }).click();
  await page.locator(':focus').getByText(`Punt ${nr} van`).waitFor();
}

/** Who goes on with the keyboard, or on a phone, is at the next point. */
async function nextPoint(page: Page, nr: number): Promise<void> {
  await page.getByRole('button', { name: 'Volgend punt' }).click();
  await page.locator(':focus').getByText(`Punt ${nr} van`).waitFor();
}

/** A file where this machine can make one; else the button says that it prints. */
async function takeMinutes(page: Page, canMakePdf: boolean): Promise<void> {
  if (!canMakePdf) return page.getByRole('button', { name: 'Afdrukken (PDF kan hier niet)' }).waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Verslag als PDF' }).click();
  const file = await (await coming).path();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
}

const meOf = async (page: Page) => (await (await page.request.get('/api/me')).json()) as Me;
const read = async (page: Page, id: string) =>
  (await (await page.request.get(`/api/conversations/${id}`)).json()) as ConversationDetail;

/** A talk of the coach with the agenda set. */
async function aTalk(page: Page): Promise<ConversationDetail> {
  const me = await meOf(page);
  const made = await page.request.post('/api/conversations', {
    data: { schoolId: me.roles[0]?.schoolId, level: 'coachTeachers', title: 'Rekenen', onDay: me.today },
  });
  const { id, version } = (await made.json()) as ConversationDetail;
  await page.request.post(`/api/conversations/${id}/agenda`, { headers: { 'If-Match': `"v${version}"` } });
  return read(page, id);
}

/** The page asks for it: who logs in comes back to where one was. */
async function logInAgain(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${account}(?!\\d)`) }).click();
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** What the administrator finds in the mailbox about that talk, as soon as it is all there. */
async function minutesMailed(page: Page, { about, count }: { about: string; count: number }): Promise<Mail[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser');
  const { page: mailbox, context } = await visitAs(browser, 'beheerder');
  let found: Mail[] = [];
  for (let tries = 0; tries < 100 && found.length < count; tries += 1) {
    const { data } = (await (await mailbox.request.get('/api/mails?kind=minutes&perPage=100')).json()) as {
      data: Mail[];
    };
    found = data.filter(({ text }) => text.includes(about));
    if (found.length < count) await mailbox.waitForTimeout(200);
  }
  await context.close();
  return found;
}
