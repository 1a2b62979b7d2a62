import ts from 'typescript';
import { permissions } from '#contract/permissions';
import { filesUnder, parse, read } from './source-files';

const verbs = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Options', 'Head'];

type Route = { where: string; names: string[]; permission: string | null };

/** Every method of a controller that answers a request, with the names of its decorators. */
function routesIn(path: string, text = read(path)): Route[] {
  const routes: Route[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node)) {
      const calls = (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
      const names = calls.map(({ expression }) => expression.getText());
      const allows = calls.find(({ expression }) => expression.getText() === 'Allows');
      const first = allows?.arguments[0];
      const permission = first && ts.isStringLiteral(first) ? first.text : null;
      if (names.some((name) => verbs.includes(name)))
        routes.push({ where: `${path} ${node.name.getText()}`, names, permission });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return routes;
}

const controllers = ['backend/src', 'workflows']
  .flatMap(filesUnder)
  .filter((path) => path.endsWith('.ts') && /@Controller\(/.test(read(path)));
const routes = controllers.flatMap((path) => routesIn(path));

function problems({ where, names, permission }: Route): string[] {
  const named = names.filter((name) => name === 'Allows' || name === 'Public').length;
  if (named !== 1) return [`${where}: names ${named} permissions instead of one`];
  if (names.includes('Allows') && !permissions.includes(permission as never))
    return [`${where}: ${permission} is not in the matrix`];
  return [];
}

it('every route names one permission of the matrix, or says that it is public', () => {
  expect(routes.flatMap(problems)).toEqual([]);
  expect(routes.length).toBeGreaterThan(25);
});

it('every controller is in a file that says so', () => {
  expect(controllers.filter((path) => !path.endsWith('.controller.ts'))).toEqual([]);
});

it('every route says what it answers, for the OpenAPI document', () => {
  // Pages, streams and answers without a body have no schema.
  const silent = routes.filter(
    ({ names }) =>
      !names.includes('Answers') &&
      !names.includes('HttpCode') &&
      !names.includes('Header') &&
      !names.includes('Public'),
  );
  expect(silent.map(({ where }) => where)).toEqual([]);
});

it('what is public is on this list, and nothing else', () => {
  const open = routes.filter(({ names }) => names.includes('Public')).map(({ where }) => where.replace(/^.*\//, ''));
  expect(open.sort()).toEqual([
    'calendar-feeds.controller.ts read',
    'health.controller.ts live',
    'health.controller.ts ready',
    'sessions.controller.ts logIn',
    'unsubscribe.controller.ts ask',
    'unsubscribe.controller.ts stop',
  ]);
});

it('every permission of the matrix is asked for by a route', () => {
  const asked = new Set(routes.map(({ permission }) => permission));
  expect(permissions.filter((permission) => !asked.has(permission))).toEqual([]);
});

describe('a route that slipped through is found', () => {
  const controller = (decorators: string) => `@Controller('x') class X { ${decorators} list() {} }`;
  it.each([
    ['without a permission', '@Get()'],
    ['with a permission nobody knows', `@Get() @Allows('everything.read')`],
    ['public and not', `@Get() @Public() @Allows('school.read')`],
  ])('%s', (_what, decorators) => {
    expect(routesIn('x.controller.ts', controller(decorators)).flatMap(problems)).toHaveLength(1);
  });
});
