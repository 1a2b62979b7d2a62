import { type RunningKoers, startKoers } from './running-koers';

/** One Koers with its demo boards for all browser tests: they walk through it one after the other. */
export default async function setup(): Promise<void> {
  if (process.env['KOERS_SKIP_BROWSER'] === '1') return;
  const koers = await startKoers();
  process.env['KOERS_TEST_URL'] = koers.url;
  process.env['KOERS_TEST_HOME'] = koers.home;
  (globalThis as { koersForBrowser?: RunningKoers }).koersForBrowser = koers;
}
