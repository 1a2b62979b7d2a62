import type { Database } from '#backend/database/database';
import { Database as DatabaseOfApp } from '#backend/database/database';
import { demoClockState } from '#backend/database/demo-clock-state';
import { StartError } from '#backend/platform/start-error';
import type { Place } from '#backend/start/place';

export type BoardHead = { boardId: string; number: string };

/** --board takes an id, a bevoegd-gezag number or `demo`. */
export async function boardOf(database: Database, given: unknown): Promise<BoardHead> {
  if (typeof given !== 'string')
    throw new StartError('Say which board: --board takes an id, a bevoegd-gezag number or demo.');
  const number = given === 'demo' ? '99001' : given;
  const boards = await database.common.boards.findMany({ select: { boardId: true, number: true } });
  const found = boards.find(
    (board) => board.boardId === number || board.number === number || board.number === number.padStart(5, '0'),
  );
  if (!found) throw new StartError(`There is no board ${given}. «koers board add» makes one.`);
  return found;
}

/** A database for the length of a command. */
export async function withDatabase<T>({ urls }: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = new DatabaseOfApp(urls.app, 4);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The clock of this installation, with the demo offset where there is one. */
export async function clockOf(database: Database, demo: boolean) {
  const { Clock } = await import('#backend/platform/clock');
  const clock = new Clock(async () => (demo ? (await demoClockState(database)).offsetMs : 0));
  await clock.refresh();
  return clock;
}
