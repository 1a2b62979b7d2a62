import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Config } from '#backend/config';
import { startEmbeddedPostgres } from '#backend/database/embedded-postgres';
import { StartError } from '#backend/platform/start-error';
import type { Leaving } from './leaving';

/** Throws away the embedded database, after asking. The folder must not be in use. */
export async function resetHome({ embedded, KOERS_HOME }: Config, isSure: boolean, leaving: Leaving): Promise<void> {
  if (!embedded) throw new StartError('--reset is for the embedded database only; DATABASE_URL is set.');
  if (!isSure && !(await confirm(KOERS_HOME))) throw new StartError('Nothing was thrown away.');
  // Owning it proves that no other Koers works in it.
  await leaving.opens(
    startEmbeddedPostgres(KOERS_HOME, 'own'),
    (postgres) => postgres.stop(),
    (postgres) => postgres.stopByForce(),
  );
  await leaving.close();
  rmSync(join(KOERS_HOME, 'postgres'), { recursive: true, force: true });
}

async function confirm(home: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new StartError('--reset throws away everything in the database. Add --yes when nobody can be asked.');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(
    `Everything in ${home} is thrown away: schools, results, tasks. Sure? (ja/nee) `,
  );
  asking.close();
  return /^(j|ja|y|yes)$/i.test(answer.trim());
}
