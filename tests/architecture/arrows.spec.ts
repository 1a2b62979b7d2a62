import { filesUnder, importsOf, isCode, isSpec, leadsTo } from './source-files';

/** From the most special folder to the most general: the first that fits is where a file belongs. */
const areas = [
  'backend/src/domain',
  'backend/src/contract',
  'backend/src/database/generated',
  'backend/src',
  'workflows',
  'prisma',
  'admin',
  'tests',
] as const;
type Area = (typeof areas)[number] | 'library';

const areaOf = (path: string): Area => areas.find((area) => path.startsWith(`${area}/`)) ?? 'library';

type Rule = { may: readonly Area[]; libraries: RegExp; because: string };
const any = /./;
const rules: Partial<Record<Area, Rule>> = {
  'backend/src/domain': { may: [], libraries: /^$/, because: 'rules are pure: values in, values out' },
  'backend/src/contract': {
    may: ['backend/src/domain'],
    libraries: /^zod$/,
    because: 'the browser reads the contract too',
  },
  'backend/src': {
    may: ['backend/src/domain', 'backend/src/contract', 'backend/src/database/generated'],
    libraries: any,
    because: 'features do not know what uses them',
  },
  workflows: {
    may: ['backend/src', 'backend/src/domain', 'backend/src/contract', 'backend/src/database/generated'],
    libraries: any,
    because: 'workflows use the services of the backend',
  },
  prisma: {
    may: ['backend/src/domain', 'backend/src/database/generated'],
    libraries: any,
    because: 'the seed lies under the features',
  },
  admin: {
    may: ['backend/src/domain', 'backend/src/contract'],
    libraries:
      /^(zod|react|react-dom|react-router|react-router-dom|react-admin|ra-[\w-]+|@mui\/[\w-]+|@emotion\/[\w-]+|@visx\/[\w-]+|@tanstack\/react-query)(\/|$)/,
    because: 'the server is behind HTTP',
  },
};

/** Here the parts are put together. */
const assembling = /^backend\/src\/(create-app|main|cli|cli\/.*|commands\/.*|start\/.*)\.ts$/;
/** What the seed may borrow: one table of days that board and seed must agree on. */
const borrowed = ['prisma/seed/test-periods.ts -> backend/src/organisation/test-period-defaults'];

function forbidden(path: string, text?: string): string[] {
  const area = areaOf(path);
  const rule = rules[area];
  if (!rule || isSpec(path)) return [];
  return importsOf(path, text)
    .filter((target) => {
      const to = areaOf(target);
      if (to === area) return false;
      if (to === 'library') return !rule.libraries.test(target);
      if (assembling.test(path) && (to === 'workflows' || to === 'prisma')) return false;
      return !rule.may.includes(to);
    })
    .map((target) => `${path} -> ${target}`)
    .filter((arrow) => !borrowed.includes(arrow))
    .map((arrow) => `${arrow} (${rule.because})`);
}

const sources = ['backend/src', 'workflows', 'prisma', 'admin/src'].flatMap(filesUnder).filter(isCode);

it('reads the sources of every part', () => {
  for (const area of ['backend/src/domain', 'backend/src/contract', 'backend/src', 'workflows', 'prisma', 'admin'])
    expect(sources.filter((path) => areaOf(path) === area).length).toBeGreaterThan(2);
});

it('has no arrow that goes the wrong way', () => {
  expect(sources.flatMap((path) => forbidden(path))).toEqual([]);
});

it('still needs what the seed borrows', () => {
  const arrows = sources.flatMap((path) => importsOf(path).map((target) => `${path} -> ${target}`));
  expect(borrowed.filter((arrow) => !arrows.includes(arrow))).toEqual([]);
});

describe('an arrow that goes the wrong way is found', () => {
  it.each([
    ['a rule that reads the database', 'backend/src/domain/x/y.ts', `import { Tx } from '#backend/database/database';`],
    ['a rule that uses a library', 'backend/src/domain/x/y.ts', `import { z } from 'zod';`],
    ['a rule that reads a file', 'backend/src/domain/x/y.ts', `import { readFileSync } from 'node:fs';`],
    [
      'a rule that reads the contract, sideways',
      'backend/src/domain/x/y.ts',
      `import type { Region } from '../../contract/primitives';`,
    ],
    ['a contract that uses Nest', 'backend/src/contract/x.ts', `import { Get } from '@nestjs/common';`],
    ['a feature that knows the workflows', 'backend/src/mails/x.ts', `export { Drain } from '#workflows/drain';`],
    [
      'a feature that knows the seed, at the last moment',
      'backend/src/mails/x.ts',
      `const seed = await import('#prisma/seed/seed-demo');`,
    ],
    ['a workflow that knows the admin', 'workflows/src/x.ts', `import { theme } from '#admin/theme/theme';`],
    ['a screen that knows the server', 'admin/src/x.tsx', `import type { User } from '#backend/access/user';`],
    [
      'a screen that knows the tables',
      'admin/src/x.tsx',
      `type Row = import('../../backend/src/database/generated/client').School;`,
    ],
    ['a screen that uses Node', 'admin/src/x.tsx', `const path = require('node:path');`],
    ['a seed that knows a feature', 'prisma/seed/x.ts', `import { Audit } from '#backend/audit/audit';`],
  ])('%s', (_what, path, text) => {
    expect(forbidden(path, text)).toHaveLength(1);
  });

  it('and one that goes the right way is not', () => {
    expect(forbidden('backend/src/domain/x/y.ts', `import { addDays } from '#domain/calendar/day';`)).toEqual([]);
    expect(forbidden('backend/src/create-app.ts', `import { x } from '#workflows/workflows.module';`)).toEqual([]);
    expect(leadsTo('admin/src/pages/home/x.tsx', '../../charts/bar')).toBe('admin/src/charts/bar');
  });
});
