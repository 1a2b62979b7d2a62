import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import type { Day } from '#domain/calendar/day';
import { addConsultations } from './consultations';
import { demoPassword } from './demo-accounts';
import { generateBoard } from './generate-board';
import { addConversations } from './conversations';
import { addCycles } from './cycles';
import { addGoals } from './goals';
import { addMeasures } from './measures';
import { addSecondKeys } from './second-keys';
import { addSurveys } from './surveys';
import { addTestParts } from './test-parts';
import { writeBoard } from './write-board';

const boards = [
  { number: '99001', name: 'Stichting Peelrand', mailDomain: 'demo.koers.test', seed: 20261, schools: 12 },
  { number: '99002', name: 'Stichting Duinzoom', mailDomain: 'demo2.koers.test', seed: 20262, schools: 2 },
];
export const demoNumbers = boards.map(({ number }) => number);

/** Makes the demo boards that are not there yet. Returns the numbers of those made. */
export async function seedDemo(ownerUrl: string, today: Day): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined); // the statement under way says so
  await client.connect();
  try {
    const { rows: known } = await client.query<{ number: string }>('SELECT number FROM "BoardDirectory"');
    const missing = boards.filter(({ number }) => known.every((board) => board.number !== number));
    if (missing.length === 0) return [];
    // The same parameters as in access/passwords.ts; one hash for all, since the password is public.
    const passwordHash = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    for (const { number, name, ...request } of missing) {
      const board = generateBoard({ ...request, today, passwordHash });
      addSecondKeys(board, today);
      addTestParts(board, today);
      addConsultations(board, today);
      addGoals(board, today);
      addMeasures(board, today);
      addSurveys(board, today);
      addCycles(board, today);
      addConversations(board, today);
      await writeBoard(client, { id: board.id, number, name, region: 'zuid', demo: true }, board.rows);
    }
    await client.query('ANALYZE');
    return missing.map(({ number }) => number);
  } finally {
    await client.end();
  }
}
