import { type RunningKoers, throwAway } from './running-koers';

export default async function teardown(): Promise<void> {
  const { koersForBrowser } = globalThis as { koersForBrowser?: RunningKoers };
  if (!koersForBrowser) return;
  await koersForBrowser.stop();
  throwAway(koersForBrowser.home);
}
