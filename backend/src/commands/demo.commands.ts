import type { Client } from 'pg';
import { connectTo } from '#backend/database/connect';
import { generateBoard } from '#prisma/seed/generate-board';
import { demoNumbers } from '#prisma/seed/seed-demo';
import { writeBoard } from '#prisma/seed/write-board';
import { StartError } from '#backend/platform/start-error';
import { addDemoBoards } from '#backend/start/demo-boards';
import type { Place } from '#backend/start/place';
import { isDay } from '#domain/calendar/day';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { command, type Given } from './command';

type Result = { boards: string[]; rows?: number };

export const demo = command<Result>({
  usage: 'demo reset --yes · demo generate --schools N --seed S [--number NR] [--today DAY]',
  about: 'makes the demo boards anew, or an extra invented board of any size',
  options: {
    yes: { type: 'boolean' },
    schools: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    number: { type: 'string', default: '99100' },
    today: { type: 'string' },
  },
  run(place, given) {
    if (!place.config.demo) throw new StartError('demo is for demo mode only.');
    if (given.paths[0] === 'reset') return reset(place, given.values['yes'] === true);
    if (given.paths[0] === 'generate') return generate(place, given);
    throw new StartError('Say demo reset --yes, or demo generate --schools N --seed S.');
  },
  say: ({ boards, rows }) => `Made ${boards.join(', ')}${rows === undefined ? '' : ` (${rows} rows)`}`,
});

async function reset(place: Place, isSure: boolean): Promise<Result> {
  if (!isSure)
    throw new StartError('demo reset throws the demo boards and the demo clock away. Add --yes when you are sure.');
  await withOwner(place, async (owner) => {
    for (const number of demoNumbers) await removeBoard(owner, number);
    await owner.query('DELETE FROM "DemoClock"');
  });
  await addDemoBoards(place);
  return { boards: demoNumbers };
}

async function removeBoard(owner: Client, number: string): Promise<void> {
  const { rows } = await owner.query<{ boardId: string }>('SELECT "boardId" FROM "BoardDirectory" WHERE number = $1', [
    number,
  ]);
  const boardId = rows[0]?.boardId;
  if (!boardId) return;
  await owner.query('BEGIN');
  await owner.query(`SELECT set_config('koers.board', $1, true)`, [boardId]);
  await owner.query('DELETE FROM "BoardDirectory" WHERE "boardId" = $1', [boardId]);
  await owner.query('DELETE FROM "Board" WHERE id = $1', [boardId]);
  await owner.query('COMMIT');
}

async function generate(place: Place, { values }: Given): Promise<Result> {
  const [schools, seed] = [Number(values['schools']), Number(values['seed'])];
  if (!Number.isInteger(schools) || schools < 1 || schools > 1000)
    throw new StartError('--schools is a number from 1 to 1000.');
  if (!Number.isInteger(seed)) throw new StartError('--seed is a whole number.');
  const today = typeof values['today'] === 'string' ? values['today'] : wallTimeOf(new Date()).day;
  if (!isDay(today)) throw new StartError(`«${today}» is not a day such as 2026-11-24.`);
  const number = String(values['number']);
  const made = generateBoard({ seed, schools, today, mailDomain: `board${number}.koers.test`, passwordHash: null });
  const head = { id: made.id, number, name: `Stichting Voorbeeld ${number}`, region: 'zuid', demo: true };
  await withOwner(place, (owner) => writeBoard(owner, head, made.rows));
  const rows = Object.values(made.rows).reduce((sum: number, table) => sum + (table as unknown[]).length, 0);
  return { boards: [number], rows };
}

async function withOwner(place: Place, work: (owner: Client) => Promise<void>): Promise<void> {
  const owner = await connectTo(place.ownerUrl);
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
