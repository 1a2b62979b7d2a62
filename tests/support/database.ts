import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export type TestDatabase = { owner: string; app: string; queue: string; drop(): Promise<void> };

/** A migrated database of its own for one spec file (a copy of the template, 0.1 s). */
export async function freshDatabase(template = 'template_koers'): Promise<TestDatabase> {
  const server = process.env['KOERS_TEST_POSTGRES'];
  if (!server) throw new Error('Run this spec in a jest project with the database (medium)');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  // A right on a database is not copied with it; BullMQ makes its own schema.
  await onServer(server, `GRANT CREATE ON DATABASE ${name} TO koers_queue`);
  const owner = server.replace(/koers$/, name);
  const as = (role: string, password: string) => owner.replace(/\/\/[^@]*@/, `//${role}:${password}@`);
  return {
    owner,
    app: as('koers_app', 'test-app-password'),
    queue: as('koers_queue', 'test-queue-password'),
    drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  // Two workers may copy the template at the same moment; PostgreSQL refuses the second until the first is done.
  for (let attempt = 0; ; attempt++) {
    try {
      await client.query(sql);
      return await client.end();
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
