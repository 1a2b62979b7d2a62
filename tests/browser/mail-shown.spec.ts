import type { Browser } from 'playwright-core';
import { renderDigest } from '../../workflows/src/mail/digest-mail';
import { renderMinutes } from '../../workflows/src/mail/minutes-mail';
import { fine, look, openBrowser, sizes, visit, withBrowser } from '../support/browser';

const task = {
  id: 't',
  kind: 'analyseGroup',
  dueOn: '2027-03-02',
  schoolName: 'Het Kompas',
  groupName: '8',
  hasOwner: true,
};
const lists = { overdue: [task], dueToday: [], dueSoon: [{ ...task, id: 'u' }], reminded: [], help: [], notes: [] };
const event = { id: 'e', kind: 'groupTalk' as const, startsOn: '2027-03-03', endsOn: '2027-03-03', startTime: '15:30' };
const place = { publicUrl: 'https://koers.test', unsubscribeUrl: 'https://koers.test/api/unsubscribe/x' };
const agreement = { id: 'a', text: 'Rooster maken', owner: 'An Bos', isOwn: false, dueOn: '2027-03-12' };
const minutes = {
  firstName: 'Bas',
  language: 'nl' as const,
  schoolName: 'Het Kompas',
  onDay: '2027-03-01',
  agreements: [agreement, { ...agreement, id: 'b', isOwn: true }],
  url: 'https://koers.test',
  unsubscribeUrl: place.unsubscribeUrl,
};
const mails = {
  digest: () =>
    renderDigest({ digest: lists, events: [event], weeklyOn: 2, firstName: 'Bas', language: 'nl', ...place }),
  minutes: () => renderMinutes(minutes),
};

withBrowser('a mail as it is read', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['digest', 'light', 'rgb(255, 255, 255)'],
    ['digest', 'dark', 'rgb(27, 37, 44)'],
    ['minutes', 'light', 'rgb(255, 255, 255)'],
    ['minutes', 'dark', 'rgb(27, 37, 44)'],
  ] as const)(
    'of a %s, %s: readable, and without anything that has to be fetched',
    async (name, colorScheme, paper) => {
      const { page, context } = await visit(browser);
      await page.emulateMedia({ colorScheme });
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      const { html: body } = await mails[name]();
      await page.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto('http://mail.test/mail');
      for (const [, size] of sizes) {
        await page.setViewportSize(size);
        expect(await look(page)).toEqual(fine);
      }
      expect(await page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor")).toBe(paper);
      expect(fetched.map((url) => new URL(url).pathname)).toEqual(['/mail']);
      await context.close();
    },
  );
});
