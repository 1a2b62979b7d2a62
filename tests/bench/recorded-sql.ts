import { Client, Pool, type PoolClient, type QueryArrayConfig } from 'pg';
import { createApp } from '#backend/create-app';
import { readConfig } from '#backend/config';
import type { TestDatabase } from '../support/database';
import type { HttpClient } from './http-client';
import { secret } from './koers-process';

type Statement = Pick<QueryArrayConfig, 'text' | 'values' | 'types'>;

/** The SQL of one request, with its values, as Koers sends it to `pg`; the login of the request is part of it. */
export async function sqlOf(place: TestDatabase, client: HttpClient, paths: readonly string[]): Promise<Statement[][]> {
  // As the process under load: production, so that the cookie has the same name.
  const config = { ...readConfig({ KOERS_DEMO: '0', KOERS_SECRET: secret, LOG_LEVEL: 'silent' }), embedded: false };
  const app = await createApp(config, place, { api: true, worker: false, schedule: false, admin: false });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const recorded: Statement[][] = [];
  try {
    for (const path of paths) {
      await client.get(path, url); // what happens on a first request only
      const statements = listen();
      await client.get(path, url).finally(statements.stop);
      recorded.push(statements.heard);
    }
  } finally {
    await app.close();
  }
  return recorded;
}

function listen(): { heard: Statement[]; stop(): void } {
  const heard: Statement[] = [];
  const original = Object.getOwnPropertyDescriptor(Client.prototype, 'query')?.value as Client['query'];
  Client.prototype.query = function query(this: Client, ...args: unknown[]) {
    const [asked] = args;
    if (typeof asked === 'string') heard.push({ text: asked });
    else {
      const { text, values, types } = asked as QueryArrayConfig;
      heard.push({ text, ...(values && { values }), ...(types && { types }) });
    }
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as Client['query'];
  return { heard, stop: () => void (Client.prototype.query = original) };
}

/** Sends what was recorded once more: a connection of the pool for each transaction, as Koers does. */
export class Replay {
  private readonly pool: Pool;

  constructor(place: TestDatabase, connections: number) {
    this.pool = new Pool({ connectionString: place.app, max: connections });
  }

  async run(statements: readonly Statement[], nth: number): Promise<void> {
    let client: PoolClient | undefined;
    for (const statement of statements) {
      client ??= await this.pool.connect();
      await client.query({ ...withOwnNumber(statement, nth), rowMode: 'array' });
      if (statement.text !== 'COMMIT') continue;
      client.release();
      client = undefined;
    }
    if (client) throw new Error('The recorded SQL does not end with COMMIT');
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** Rows of the audit log have a number each: a repeated one would be refused. */
function withOwnNumber({ values, ...statement }: Statement, nth: number): Statement {
  if (!values || !statement.text.includes('"AuditEntry"')) return { ...statement, ...(values && { values }) };
  const shifted = (values as unknown[]).map((value) =>
    typeof value === 'number' ? value + 1_000_000 + nth * 1000 : value,
  );
  return { ...statement, values: shifted };
}
