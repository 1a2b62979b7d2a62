import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** A migration that cannot or may not be applied: printed as one line. */
export class MigrationError extends Error {}

export type RolePasswords = { app: string; queue: string };

const LOCK = 20261123;

/**
 * Applies what is not yet applied, one transaction a file, under an advisory lock, into Prisma's own table with Prisma's
 * checksum, so that `prisma migrate deploy` stays usable. Returns the names applied.
 */
export async function migrate(
  ownerUrl: string,
  passwords: RolePasswords,
  folder = join(process.cwd(), 'prisma/migrations'),
): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  client.on('error', () => undefined); // the statement under way says so
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await makeRoles(client, passwords);
    await client.query(migrationsTable);
    const pending = await findPending(client, folder);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

type Migration = { name: string; sql: string; checksum: string };

async function findPending(client: Client, folder: string): Promise<Migration[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const known = readMigrations(folder);
  const names = new Set(known.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !names.has(name));
  if (unknown)
    throw new MigrationError(
      `The database is newer than this Koers: it has the migration ${unknown}. Use the newer version.`,
    );
  const changed = known.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (changed)
    throw new MigrationError(
      `The migration ${changed.name} was changed after it was applied. Restore the file; put the change in a new migration.`,
    );
  return known.filter(({ name }) => !applied.has(name));
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES (gen_random_uuid()::text, $1, $2, now(), 1)',
      [checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new MigrationError(`The migration ${name} failed: ${cause instanceof Error ? cause.message : 'unknown'}`, {
      cause,
    });
  }
}

/**
 * koers_app owns nothing and cannot pass row-level security; its limits really cancel a statement (Prisma's do not).
 * koers_queue owns only the schema in which BullMQ keeps its jobs.
 */
async function makeRoles(client: Client, { app, queue }: RolePasswords): Promise<void> {
  for (const [role, password] of [
    ['koers_app', app],
    ['koers_queue', queue],
  ] as const) {
    await client.query(
      `DO $$ BEGIN CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    );
    await client.query(`ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(password)}`);
  }
  for (const [limit, value] of [
    ['statement_timeout', '60s'],
    ['lock_timeout', '10s'],
    ['idle_in_transaction_session_timeout', '60s'],
  ]) {
    await client.query(`ALTER ROLE koers_app SET ${limit} = '${value}'`);
  }
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  await client.query(`GRANT CREATE ON DATABASE ${client.escapeIdentifier(rows[0]?.name ?? '')} TO koers_queue`);
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
}

const migrationsTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;
