import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { inOrderOfNeed, type Schema } from './schema-of';
import { tenantColumn, tenantTables } from './tenant-tables';

export type Row = Record<string, unknown>;
/** One row of every tenant table, by table. */
export type Board = { id: string; rows: Map<string, Row> };

/** Words that a check of the database asks for. By `table.column`, or by column for all tables. */
const words: Readonly<Record<string, unknown>> = {
  schoolYear: (n: number) => `${2020 + n}-${2021 + n}`,
  'SchoolYear.label': (n: number) => `${2020 + n}-${2021 + n}`,
  startsOn: '2025-08-01',
  endsOn: '2026-07-31',
  region: 'zuid',
  language: 'nl',
  weight: 30,
  domain: 'lezen',
  moment: 'M',
  referenceLevel: '1F',
  lezen: '1F',
  taalverzorging: '1F',
  rekenen: '1F',
  yearGroup: 8,
  'Instrument.kind': 'standardised',
  'MergeProposal.state': 'rejected',
  'MergeProposal.because': 'siblings',
  'MergeProposal.reason': 'eckId',
  testLevel: 'M7',
  scoreMax: 2,
  cut1S2F: 2,
  'Import.status': 'staged',
  'ForecastRun.trigger': 'seed',
  // A run says where its fit is, or holds it.
  'ForecastRun.coefficients': null,
  'ForecastFit.hash': (n: number) => `${n}`.padStart(64, '0'),
  'ForecastColumn.indicator': '1F',
  'ForecastRecordLine.indicator': '1F',
  'ForecastRecordLine.moment': 'M7',
  'ForecastRecordLine.pupils': 5,
  'ForecastRecordLine.pupilsInOutcome': 5,
  'ForecastColumn.kind': 'measured',
  'ForecastColumn.verdict': 'onCourse',
  below1F: 1,
  at1F: 0,
  at1S2F: 0,
  evidence: 'none',
  'ReviewTask.kind': 'analyseGroup',
  'ReviewTask.leadsTo': '/groups',
  recurrence: 'weekly',
  watches: null,
  // What was finished by somebody did not close by itself.
  closedItselfBy: null,
  ownerRole: 'coach',
  role: 'coach',
  half: 1,
  'GroupPlan.state': 'draft',
  'GroupPlan.goalLevel': '1F',
  'GroupPlanSection.key': 'goals',
  'GroupPlanComment.key': 'goals',
  needGroup: 'basic',
  proposed: 'basic',
  'GroupPlanPupil.level': '1F',
  'PlanText.kind': 'step',
  'PlanBudget.words': 120,
  'PlanBudget.minutes': 30,
  'Consultation.state': 'planned',
  cover: 'arranged',
  'Goal.measure': 'growth',
  'Goal.formKey': null,
  // A row cannot be its own forebear before it is there.
  'Goal.parentId': null,
  'GoalComment.answerTo': null,
  'Goal.leastPupils': 10,
  'Goal.state': 'set',
  fromMoment: 'B',
  'Cause.category': 'time',
  startMoment: 'B',
  startSchoolYear: (n: number) => `${2020 + n}-${2021 + n}`,
  'Measure.state': 'running',
  'MeasureEffect.proposal': 'werkt',
  'MeasureEffect.verdict': 'werkt',
  'Practice.effect': '{"n": 12}',
  'Practice.state': 'published',
  'Cycle.copiedFromId': null,
  'CycleMember.part': 'teacher',
  'CycleText.key': 'conclusion',
  'CycleItem.kind': 'duty',
  proposal: 'gehaald',
  verdict: 'gehaald',
  'Survey.openFrom': '2026-01-12',
  'Survey.openUntil': '2026-01-23',
  'Event.audience': 'team',
  'Event.kind': 'resultsMeeting',
  startTime: '15:30',
  endTime: '16:30',
  'NationalDate.kind': 'transitionTest',
  'Conversation.level': 'leaderCoach',
  'Conversation.state': 'closed',
  // The first of a series: a row cannot follow itself before it is there.
  'Conversation.previousId': null,
  'Conversation.eventId': null,
  'ConversationPoint.origin': 'own',
  'ConversationPoint.evidence': '[]',
  'ConversationPoint.carriedFromId': null,
  'ConversationTemplate.level': 'leaderCoach',
  'ConversationTemplate.questions': '[]',
  'MailPreference.digestTime': '07:30',
  frequency: 'weekly',
  'Outbox.state': 'done',
  'Mail.state': 'failed',
  'Mail.kind': 'minutes',
};

const byType: readonly [RegExp, (n: number, column: string) => unknown][] = [
  [/\[\]$/, () => '{}'],
  [/^uuid/, () => randomUUID()],
  [/^(integer|bigint|numeric|double)/, () => 1],
  [/^boolean/, () => false],
  [/^json/, () => '{}'],
  [/^bytea/, () => Buffer.from('x')],
  [/^date/, () => '2026-01-15'],
  [/^timestamp/, () => '2026-01-15T08:00:00Z'],
  [/^(text|character)/, (n, column) => `${column.toLowerCase()}-${n}`],
];

/**
 * A board with one row in every tenant table, every reference filled, made from the schema of the database.
 * Needs a connection that row-level security does not hold for.
 */
export async function oneRowEach(owner: Client, schema: Schema, n: number): Promise<Board> {
  const board: Board = { id: randomUUID(), rows: new Map() };
  for (const table of inOrderOfNeed(tenantTables, schema)) {
    const row = Object.fromEntries(
      schema.columns
        .filter((column) => column.table === table)
        .map(({ name, type }) => [name, valueOf({ table, name, type, n })]),
    );
    row[tenantColumn(table)] = board.id;
    for (const key of schema.keys.filter((one) => one.table === table && one.target !== table))
      key.columns.forEach((column, i) => (row[column] = board.rows.get(key.target)?.[key.targetColumns[i]!]));
    await insert(owner, table, row);
    board.rows.set(table, row);
  }
  return board;
}

function valueOf({ table, name, type, n }: { table: string; name: string; type: string; n: number }): unknown {
  const word = `${table}.${name}` in words ? words[`${table}.${name}`] : words[name];
  if (word !== undefined) return typeof word === 'function' ? (word as (n: number) => unknown)(n) : word;
  const make = byType.find(([pattern]) => pattern.test(type));
  if (!make) throw new Error(`${table}.${name}: no value known for the type ${type}; add one to one-row-each.ts`);
  return make[1](n, name);
}

/** Throws what PostgreSQL says, with the table: a new check needs a word above. */
export async function insert(client: Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map((_name, i) => `$${i + 1}`).join(', ')})`;
  await client.query(sql, Object.values(row)).catch((error: Error) => {
    error.message = `${table}: ${error.message}`;
    throw error;
  });
}
