import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../prisma/migrate';
import { startEmbeddedPostgres } from '../../backend/src/database/embedded-postgres';

export const rolePasswords = { app: 'test-app-password', queue: 'test-queue-password' };

export type Cluster = { ownerUrl: string; stop(): Promise<void> };

/** A PostgreSQL of its own with a migrated template to copy from. Durable: as the product runs it; without, tests are faster. */
export async function startCluster(options: { durable: boolean }): Promise<Cluster> {
  const home = mkdtempSync(join(tmpdir(), 'koers-tests-'));
  chmodSync(home, 0o755);
  const postgres = await startEmbeddedPostgres(home, 'own', options);
  const admin = new Client({ connectionString: postgres.ownerUrl });
  await admin.connect();
  await admin.query('CREATE DATABASE template_koers');
  await admin.end();
  await migrate(postgres.ownerUrl.replace(/koers$/, 'template_koers'), rolePasswords);
  return {
    ownerUrl: postgres.ownerUrl,
    async stop() {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
