/** What the set-up of a run hands to its tests. */
export const skipsBrowser = process.env['KOERS_SKIP_BROWSER'] === '1';

export function koersUrl(): string {
  const url = process.env['KOERS_TEST_URL'];
  if (!url) throw new Error('No Koers was started for the browser tests.');
  return url;
}
