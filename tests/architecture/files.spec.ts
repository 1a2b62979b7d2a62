import ts from 'typescript';
import { filesUnder, importsOf, isCode, parse, read } from './source-files';

const all = filesUnder('');
const code = all.filter(isCode);
const lines = (path: string) => read(path).split('\n').length - 1;

describe('size', () => {
  /** Two languages of everything on screen: a line a text, nothing to understand. */
  const dictionary = /^admin\/src\/i18n\/[\w-]+\.(nl|en)\.ts$/;
  const measured = code.filter((path) => !dictionary.test(path));
  const sizes = measured.map(lines).sort((a, b) => a - b);
  const share = (part: number) => sizes[Math.floor(part * (sizes.length - 1))];

  it('no file is longer than 300 lines', () => {
    expect(measured.filter((path) => lines(path) > 300).map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it('half of the files fit on one screen, 95 of 100 on three', () => {
    expect(share(0.5)).toBeLessThanOrEqual(70);
    expect(share(0.95)).toBeLessThanOrEqual(200);
  });
});

describe('layout', () => {
  it('has no folder for what has no owner', () => {
    const homeless = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|\.[mc]?[jt]sx?$)/;
    expect(all.filter((path) => homeless.test(path))).toEqual([]);
  });

  it('has no barrels: every import says where a thing lives', () => {
    const isBarrel = (path: string) => {
      const { statements } = parse(path);
      return statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
    };
    const sources = code.filter((path) => /\.tsx?$/.test(path));
    expect(sources.filter((path) => /(^|\/)index\.tsx?$/.test(path) || isBarrel(path))).toEqual([]);
  });

  it('has at most two levels below a feature of the backend', () => {
    expect(all.filter((path) => path.startsWith('backend/src/') && path.split('/').length > 5)).toEqual([]);
  });
});

describe('the rules of the domain', () => {
  const domain = all.filter((path) => /^backend\/src\/domain\/.*\.ts$/.test(path));
  const specs = domain.filter((path) => path.endsWith('.spec.ts'));
  const rules = domain.filter((path) => !path.endsWith('.spec.ts'));
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

  /** What the specs of one folder use of that folder, directly or through each other. */
  function reached(folder: string): Set<string> {
    const found = new Set<string>();
    const visit = (path: string): void => {
      if (found.has(path) || folderOf(path) !== folder || !rules.includes(path)) return;
      found.add(path);
      importsOf(path).forEach((target) => visit(`${target}.ts`));
    };
    for (const spec of specs.filter((path) => folderOf(path) === folder))
      importsOf(spec).forEach((target) => visit(`${target}.ts`));
    return found;
  }

  /** Types and constants hold nothing that can be right or wrong by itself. */
  function holdsRules(path: string): boolean {
    let found = false;
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isClassDeclaration(node)) found = true;
      ts.forEachChild(node, visit);
    };
    visit(parse(path));
    return found;
  }

  it('are each tried by a spec beside them', () => {
    const folders = [...new Set(rules.map(folderOf))];
    const tried = new Set(folders.flatMap((folder) => [...reached(folder)]));
    expect(rules.filter((path) => holdsRules(path) && !tried.has(path))).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });

  it('never read a clock', () => {
    const clocks = /new Date\(\s*\)|Date\.now\(|performance\.now\(|process\.hrtime/;
    expect(rules.filter((path) => clocks.test(read(path)))).toEqual([]);
  });
});

describe('words', () => {
  // Put together here, so that this file does not hold them itself.
  const word = (...parts: string[]) => parts.join('');
  const forbidden: readonly [string, RegExp][] = [
    [
      'a path of one machine',
      new RegExp(
        `(^|[\\s'"\`(=:])(${word('/wo', 'rk')}|${word('/ho', 'me')}/\\w+|${word('/Us', 'ers')}/\\w+|${word('/tmp/', 'koers')})/`,
        'm',
      ),
    ],
    ['a neighbour of the repository', new RegExp(word('\\.\\./', 'shared'))],
    ['the host of a package registry', new RegExp(word('registry\\.', '(npmjs|yarnpkg)'))],
    ['a package with its download address', new RegExp(word('"res', 'olved": "http'))],
    ['unfinished work', new RegExp(`\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('XX', 'X')})\\b(?!:? ?#\\d)`)],
    ['a test for oneself only', new RegExp(word('\\b(it|describe|test)\\.', '(only|skip|todo)\\('))],
  ];
  const text = all.filter((path) =>
    /\.(ts|tsx|mts|mjs|js|json|md|yml|yaml|sql|prisma|sh|example|html|css|toml)$|^Dockerfile$|^\.ci\//.test(path),
  );

  it.each(forbidden)('no file holds %s', (_what, pattern) => {
    expect(text.filter((path) => pattern.test(read(path)))).toEqual([]);
  });

  it('would find them', () => {
    const slips = [
      `const home = '${word('/wo', 'rk')}/main';`,
      `see ${word('../', 'shared')}/design`,
      `https://${word('registry.', 'npmjs')}.org`,
      `"${word('res', 'olved')}": "https://x"`,
      `// ${word('TO', 'DO')} later`,
      `${word('it.', 'only')}('x'`,
    ];
    forbidden.forEach(([, pattern], i) => expect(slips[i]).toMatch(pattern));
  });
});
