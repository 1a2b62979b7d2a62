import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessMatrix } from '../support/access-matrix';

it('docs/access-matrix.md is what the permission matrix says', () => {
  const file = join(__dirname, '../../docs/access-matrix.md');
  if (process.env['KOERS_WRITE_DOCS'] === '1') writeFileSync(file, accessMatrix());
  expect(readFileSync(file, 'utf8')).toBe(accessMatrix());
});
