import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a school may have to load before it sees the first page. */
const mostBytes = 450 * 1024;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'koers-admin-'));
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  const options = [
    'build',
    '--config',
    'admin/vite.config.mts',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...options], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const sizeOf = (names: Iterable<string>) =>
  [...names].reduce((bytes, name) => bytes + gzipSync(readFileSync(join(folder, name))).byteLength, 0);

/** The file and everything it imports before it can start. */
function withImports(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known;
  known.add(name);
  if (!name.endsWith('.js')) return known;
  const statics = read(name).matchAll(/(?:^|[;}\s])(?:import|export)(?:[\w${},*\s]+from)?\s*["']\.\/([^"']+)["']/g);
  for (const [, file] of statics) withImports(`assets/${file}`, known);
  return known;
}
const filesIn = (html: string) =>
  [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name ?? '');

it('the login page loads at most 450 kB, packed', () => {
  const html = read('index.html');
  const all = new Set<string>();
  for (const name of filesIn(html)) withImports(name, all);
  expect(all.size).toBeGreaterThan(1);
  expect(sizeOf(all) + gzipSync(html).byteLength).toBeLessThan(mostBytes);
});

it('the page a person lands on loads at most 450 kB, packed, with all it needs', () => {
  const pages = readdirSync(join(folder, 'assets')).filter((name) => /^(Home|Login)-.*\.js$/.test(name));
  expect(pages.length).toBeGreaterThanOrEqual(1);
  const all = new Set<string>();
  for (const name of [...filesIn(read('index.html')), ...pages.map((name) => `assets/${name}`)]) withImports(name, all);
  expect(sizeOf(all)).toBeLessThan(mostBytes);
});

it('charts are loaded where there are charts, not before', () => {
  const all = new Set<string>();
  for (const name of filesIn(read('index.html'))) withImports(name, all);
  const parts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  expect(parts.length).toBeGreaterThan(all.size);
  expect(parts.filter((name) => read(`assets/${name}`).includes('visx')).length).toBeGreaterThan(0);
  expect([...all].filter((name) => read(name).includes('visx'))).toEqual([]);
});
