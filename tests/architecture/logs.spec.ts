import ts from 'typescript';
import { filesUnder, isCode, isSpec, parse } from './source-files';

/** Ids, kinds and numbers. Never a name, an address, a body, or the message of an error: those can hold what people typed. */
const allowed = [
  'attempt',
  'boardId',
  'correlationId',
  'error',
  'job',
  'method',
  'ms',
  'nest',
  'outboxId',
  'route',
  'runId',
  'schoolId',
  'slot',
  'sqlState',
  'stack',
  'staffId',
  'status',
  'task',
];
/** Spread into a line: describe() of error.filter.ts gives kind, SQLSTATE and stack frames. */
const allowedSpreads = ['describe(error)'];
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

function slips(path: string, text?: string): string[] {
  const found: string[] = [];
  const say = (node: ts.Node, what: string) => found.push(`${path}: ${what}: ${node.getText().slice(0, 80)}`);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: of, name } = node.expression;
      if (/(^|\.)logger$/i.test(of.getText()) && levels.includes(name.text)) checkCall(node, say);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found;
}

function checkCall(call: ts.CallExpression, say: (node: ts.Node, what: string) => void): void {
  const [fields, message] = call.arguments;
  if (!fields || !ts.isObjectLiteralExpression(fields)) return say(call, 'fields come first');
  if (!message || !ts.isStringLiteral(message)) say(call, 'the message is a fixed text');
  for (const field of fields.properties) {
    if (ts.isSpreadAssignment(field)) {
      if (!allowedSpreads.includes(field.expression.getText())) say(field, 'a spread can hold anything');
    } else if (!allowed.includes(field.name.getText())) say(field, 'a field that is not on the list');
    if (/\.message\b|\.detail\b|String\(error\)|`/.test(field.getText()))
      say(field, 'a text that can hold what people typed');
  }
}

const sources = ['backend/src', 'workflows', 'prisma']
  .flatMap(filesUnder)
  .filter((path) => isCode(path) && !isSpec(path));

it('no line of the log can hold a name, an address or what somebody typed', () => {
  expect(sources.flatMap((path) => slips(path))).toEqual([]);
});

it('nobody writes past the log', () => {
  const past = sources.filter((path) => /\bconsole\.\w+\(/.test(parse(path).text));
  expect(past).toEqual([]);
});

describe('a slip is found', () => {
  it.each([
    `logger.info({ pupilId, firstName }, 'pupil read')`,
    `logger.info({ email: user.email }, 'login')`,
    `logger.error({ error: error.message }, 'failed')`,
    `logger.error({ error: String(error) }, 'failed')`,
    'logger.warn({ boardId }, `pupil ${name} is unknown`)',
    `logger.warn('pupil ' + name)`,
    `logger.info({ ...pupil }, 'pupil')`,
    `this.logger.info({ body: request.body }, 'request')`,
  ])('%s', (text) => {
    expect(slips('x.ts', text).length).toBeGreaterThan(0);
  });

  it('and a good line is none', () => {
    expect(slips('x.ts', `logger.info({ boardId, ms: 3, ...describe(error) }, 'done')`)).toEqual([]);
  });
});
