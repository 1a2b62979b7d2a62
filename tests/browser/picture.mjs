// Takes the picture of the README from the running product: start Koers (`npm start`), then
//   node tests/browser/picture.mjs [http://localhost:3000]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
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
  writeFileSync(file, smaller(await page.screenshot({ animations: 'disabled' })));
  console.log(file);
} finally {
  await browser.close();
}

/** The same picture without the filters of the browser, which swell flat colours: a repository keeps every version. */
function smaller(png) {
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    parts.push({ name: png.toString('latin1', at + 4, at + 8), data });
  }
  const of = (wanted) => parts.filter(({ name }) => name === wanted).map(({ data }) => data);
  const [header] = of('IHDR');
  const plain = unfiltered(inflateSync(Buffer.concat(of('IDAT'))), header.readUInt32BE(0), header[9] === 6 ? 4 : 3);
  const kept = [part('IHDR', header), part('IDAT', deflateSync(plain, { level: 9 })), part('IEND', Buffer.alloc(0))];
  return Buffer.concat([png.subarray(0, 8), ...kept]);
}

/** Every row begins with the number of its filter: 0 none, 1 left, 2 above, 3 both, 4 the nearest of three. */
function unfiltered(rows, width, depth) {
  const length = width * depth + 1;
  for (let row = 0; row < rows.length; row += length) {
    for (let at = row + 1; at < row + length; at += 1) {
      const left = at - depth > row ? rows[at - depth] : 0;
      const above = row > 0 ? rows[at - length] : 0;
      const corner = row > 0 && at - depth > row ? rows[at - length - depth] : 0;
      rows[at] += [0, left, above, (left + above) >> 1, nearest(left, above, corner)][rows[row]];
    }
    rows[row] = 0;
  }
  return rows;
}

function nearest(left, above, corner) {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function part(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
