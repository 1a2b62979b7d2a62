import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, root } from './source-files';

/** Everything a file leads to, directly and through others. */
function reachedFrom(path: string, found = new Set<string>()): Set<string> {
  for (const target of importsOf(path)) {
    const file = `${target}.ts`;
    if (found.has(file)) continue;
    found.add(file);
    if (existsSync(join(root, file))) reachedFrom(file, found);
  }
  return found;
}

/** Words and days only: no generator of the demo boards, no starting values of the forecast. */
const allowed =
  /^(prisma\/study\/[\w-]+|backend\/src\/domain\/(calendar\/[\w-]+|forecast\/board-history|results\/(levels|moments|z-score)))\.ts$/;
const strangers = (path: string) => [...reachedFrom(path)].filter((file) => !allowed.test(file));

it('the second mechanism shares nothing with the demo generator or with the forecast that is tried on it', () => {
  expect(strangers('prisma/study/second-mechanism.ts')).toEqual([]);
  expect(reachedFrom('prisma/study/second-mechanism.ts').size).toBeGreaterThan(10);
});

it('would find what is shared, also through another file', () => {
  expect(strangers('prisma/study/history-of-generated-board.ts')).toEqual(
    expect.arrayContaining(['prisma/seed/random.ts', 'backend/src/domain/results/national-levels.ts']),
  );
});
