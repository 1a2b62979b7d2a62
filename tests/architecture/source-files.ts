import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '../..');
const notOurs = new Set(['node_modules', 'dist', '.git', '.koers', 'generated', 'coverage']);

/** Every file of the repository that people write, by its path from the root, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs|js)$/.test(path);
export const isSpec = (path: string): boolean => /\.spec\.tsx?$/.test(path) || path.startsWith('tests/');
export const parse = (path: string, text = read(path)): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const aliases: Readonly<Record<string, string>> = {
  '#domain/': 'backend/src/domain/',
  '#contract/': 'backend/src/contract/',
  '#backend/': 'backend/src/',
  '#workflows/': 'workflows/src/',
  '#prisma/': 'prisma/',
  '#admin/': 'admin/src/',
};

/** Where an import leads: a path in the repository without an extension, or the name of a library. */
export function leadsTo(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(path), specifier)).replaceAll('\\', '/');
  const alias = Object.keys(aliases).find((name) => specifier.startsWith(name));
  return alias ? `${aliases[alias]}${specifier.slice(alias.length)}` : specifier;
}

/** Everything a file imports, also types, exports from elsewhere, require() and import(). */
export function importsOf(path: string, text?: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push((node.moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push((node.argument.literal as ts.StringLiteral).text);
    } else if (ts.isCallExpression(node)) {
      const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
      const [first] = node.arguments;
      if (isImport && first && ts.isStringLiteral(first)) found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found.map((specifier) => leadsTo(path, specifier));
}

export const fromRoot = (path: string): string => relative(root, path).replaceAll('\\', '/');
