import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../prisma/migrate';
import { type RunningPostgres, startEmbeddedPostgres } from '../../backend/src/database/embedded-postgres';

export const rolePasswords = { app: 'test-app-password', queue: 'test-queue-password' };

/** A cluster of its own for one run of the tests, with a migrated template to copy from. */
export default async function setup(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'koers-tests-'));
  chmodSync(home, 0o755);
  const postgres = await startEmbeddedPostgres(home, 'own', { durable: false });
  const admin = new Client({ connectionString: postgres.ownerUrl });
  await admin.connect();
  await admin.query('CREATE DATABASE template_koers');
  await admin.end();
  await migrate(postgres.ownerUrl.replace(/koers$/, 'template_koers'), rolePasswords);
  process.env['KOERS_TEST_POSTGRES'] = postgres.ownerUrl;
  (globalThis as { koers?: { postgres: RunningPostgres; home: string } }).koers = { postgres, home };
}
