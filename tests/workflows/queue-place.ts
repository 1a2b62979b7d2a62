import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { TestDatabase } from '../support/database';

/** The queue under test: where it is, and how to break it. */
export type QueuePlace = {
  redis?: string;
  /** Everything in the queue is lost. */
  empty(): Promise<void>;
  /** How many connections to it are open. */
  connections(): Promise<number>;
  /** Away for a moment, back with what it kept on disk. Null where that is the database itself. */
  restart: (() => Promise<void>) | null;
  /** Away while `work` runs. */
  whileAway: ((work: () => Promise<void>) => Promise<void>) | null;
  stop(): Promise<void>;
};

export const queueOnPostgres = (database: TestDatabase): QueuePlace => ({
  async empty() {
    const client = new Client({ connectionString: database.owner });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'koers_queue' AND tablename LIKE '%job%'`,
    );
    for (const { name } of rows) await client.query(`TRUNCATE ${name} CASCADE`);
    await client.end();
  },
  async connections() {
    const client = new Client({ connectionString: database.owner });
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE usename = 'koers_queue' AND datname = current_database()`,
    );
    await client.end();
    return rowCount ?? 0;
  },
  restart: null,
  whileAway: null,
  stop: () => Promise.resolve(),
});

/** A real Redis of its own, with the settings of production. */
export async function queueOnRedis(): Promise<QueuePlace> {
  const folder = mkdtempSync(join(tmpdir(), 'koers-redis-'));
  const port = await freePort();
  const redis = `redis://127.0.0.1:${port}`;
  let server = await startRedis(port, folder);
  const away = async (work: () => Promise<void>) => {
    await stopRedis(server);
    await work();
    server = await startRedis(port, folder);
  };
  return {
    redis,
    async empty() {
      const client = new Redis(redis);
      await client.flushall();
      client.disconnect();
    },
    async connections() {
      const client = new Redis(redis);
      const list = (await client.client('LIST')) as string;
      client.disconnect();
      return list.trim().split('\n').length - 1;
    },
    restart: () => away(() => Promise.resolve()),
    whileAway: away,
    async stop() {
      await stopRedis(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startRedis(port: number, folder: string): Promise<ChildProcess> {
  const settings = [
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--maxmemory-policy',
    'noeviction',
    '--save',
    '',
  ];
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...settings], {
    stdio: 'ignore',
  });
  const client = new Redis({ port, lazyConnect: true, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await client.ping().then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  client.disconnect();
  return server;
}

const stopRedis = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
