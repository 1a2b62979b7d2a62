import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { koersUrl, skipsBrowser } from './global-address';

jest.setTimeout(180_000);

/** Without Chromium on a user's machine these tests say that they were skipped; in CI they may not be. */
export const withBrowser = skipsBrowser ? describe.skip : describe;

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const wide = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of programs) {
    try {
      // Root, as in CI, has no sandbox; the page is our own.
      return await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(failures.join('\n'));
}

/** A person at a screen: what the browser complains about is kept. */
export type Visit = { page: Page; context: BrowserContext; complaints: string[] };

/** What each page has asked for and not got yet. */
const underWay = new WeakMap<Page, Set<Request>>();

export async function visit(browser: Browser, viewport = wide, baseURL = koersUrl()): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', baseURL });
  await context.addInitScript(countQuestions);
  context.on('page', watchRequests);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // Who has not logged in yet is told so: the browser notes every 401.
    if (message.text().includes('401') && message.location().url.endsWith('/api/me')) return;
    complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  return { page, context, complaints };
}

function watchRequests(page: Page): void {
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

export async function logIn(page: Page, account: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^${account}(?!\\d)`) }).click();
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^(Home|Mijn week)$/ }).waitFor();
}

/** Somebody who has logged in, at a screen of that size. */
export async function visitAs(
  browser: Browser,
  account: string,
  viewport = wide,
  baseURL = koersUrl(),
): Promise<Visit> {
  const one = await visit(browser, viewport, baseURL);
  await logIn(one.page, account);
  return one;
}

/** Goes to a page and waits until it has its heading and nothing is loading. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`/#${path}`);
  await settled(page);
}

/** Nothing is going on in the page, and it has its heading. */
export async function settled(page: Page): Promise<void> {
  await quiet(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[role=progressbar], [aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** Nothing asked for, nothing moving and nothing left to do, twice in a row: an answer may lead to a next question. */
async function quiet(page: Page): Promise<void> {
  const until = Date.now() + 30_000;
  for (let times = 0; times < 2;) {
    const asking = await page.evaluate<number>(atRest);
    const asked = [...(underWay.get(page) ?? [])].map((request) => new URL(request.url()).pathname);
    times = asking === 0 && asked.length === 0 ? times + 1 : 0;
    if (times === 0) await page.waitForTimeout(20);
    if (Date.now() > until) throw new Error(`The page does not come to rest: ${asking} asked, ${asked.join()}`);
  }
}

/** In the page itself: the browser tells us of a request only a moment after it was made. */
const countQuestions = `(() => {
  const ask = window.fetch;
  window.questions = 0;
  window.fetch = (...what) => {
    window.questions += 1;
    return ask(...what).finally(() => (window.questions -= 1));
  };
})()`;

/** Resolves when the page has drawn, its moves have ended and it has time to spare; a browser that draws nothing is not waited for. */
const atRest = `(async () => {
  const orAfter = (ms, wait) => Promise.race([wait, new Promise((resolve) => setTimeout(resolve, ms))]);
  await orAfter(250, new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
  const ends = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await orAfter(2000, Promise.allSettled(ends.map(({ finished }) => finished)));
  return window.questions;
})()`;

type Finding = { id: string; help: string; nodes: { html: string }[] };

/**
 * What axe finds at WCAG 2.2 AA and its best practices, in one line each. Not within frames: the text of a mail is shown in
 * a sandbox without scripts, where axe cannot run, and asking it to makes the browser complain. Found is what is still
 * there when the page has come to rest again: a dialog that fades in has too little contrast, a page on its way to the
 * next has no heading.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  let findings = await axeNow(page);
  for (let again = 0; again < 3 && findings.length > 0; again += 1) {
    await page.waitForTimeout(500);
    findings = await axeNow(page);
  }
  return findings;
}

async function axeNow(page: Page): Promise<string[]> {
  await quiet(page);
  if (await page.evaluate('!window.axe')) await page.evaluate(axe);
  const findings = await page.evaluate<Finding[]>(
    "axe.run({ resultTypes: ['violations'], iframes: false }).then(({ violations }) => violations)",
  );
  return findings.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' · ')}`);
}

/** How many pixels one has to scroll sideways; 0 on a page that fits. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

export const sizes = [
  ['a wide screen', wide],
  ['a phone', phone],
] as const;

/** What axe and the width of a page say; `fine` is what they should. */
export const look = async (page: Page) => ({ axe: await axeFindings(page), tooWide: await tooWide(page) });
export const fine = { axe: [], tooWide: 0 };

/** Everything the browser would keep after the page is closed. */
export const keptInBrowser = (page: Page): Promise<string> =>
  page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
