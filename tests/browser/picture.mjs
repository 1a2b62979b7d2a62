// Takes the picture of the README from the running product: start Koers (`npm start`), then
//   node tests/browser/picture.mjs [http://localhost:3000]
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const baseURL = process.argv[2] ?? 'http://localhost:3000';
const file = fileURLToPath(new URL('../../docs/koers.png', import.meta.url));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'nl-NL', baseURL });
  const page = await context.newPage();
  const data = { email: 'schoolleider@demo.koers.test', password: 'koers-demo-welkom' };
  await page.request.post('/api/sessions', { data });
  const { roles } = await (await page.request.get('/api/me')).json();
  await page.goto(`/#/schools/${roles[0].schoolId}/show`);
  await page.getByRole('img', { name: 'Kolomgrafiek 1S/2F' }).waitFor();
  await page.locator('[role=progressbar]').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
} finally {
  await browser.close();
}
