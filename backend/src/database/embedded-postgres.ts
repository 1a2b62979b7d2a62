import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { connectTo } from '#backend/database/connect';
import { StartError } from '../platform/start-error';
import {
  type Cluster,
  createCluster,
  type Credentials,
  credentialsIn,
  findCluster,
  isRunning,
  portOf,
  startServer,
  stopServer,
} from './embedded-cluster';

export type RunningPostgres = {
  ownerUrl: string;
  appUrl: string;
  queueUrl: string;
  secret: string;
  stop(): Promise<void>;
  /** At once, when stopping takes too long. Does nothing as long as somebody else works in the folder. */
  stopByForce(): Promise<void>;
};

/**
 * own: one Koers serves from this folder; a second is refused. join: a command works in it, beside a running Koers or
 * alone; the last one out stops the server.
 */
export type Use = 'own' | 'join';

const OWNED = 20261124; // held by the Koers that serves
const IN_USE = 20261125; // shared by everybody who works in the folder
const attempts = 100;
const patienceMs = 3000;

/** Starts PostgreSQL in the folder, made there the first time. One that outlived a killed Koers is taken over. */
export async function startEmbeddedPostgres(
  home: string,
  use: Use,
  options = { durable: true },
): Promise<RunningPostgres> {
  const credentials = credentialsIn(home);
  const cluster = await findCluster(home);
  if (!existsSync(cluster.directory)) await createCluster(cluster, credentials);
  const guard = await (use === 'own' ? own : enter)(cluster, credentials, options);
  if ((await guard.query(`SELECT 1 FROM pg_database WHERE datname = 'koers'`)).rowCount === 0)
    await createDatabase(guard);
  let isOurs = use === 'own';
  return {
    ...urls(cluster, credentials),
    secret: credentials.secret,
    async stop() {
      isOurs ||= await isLastOut(guard);
      if (isOurs) await stopServer(cluster, 'fast');
      await guard.end().catch(() => undefined);
    },
    stopByForce: async () => (isOurs ? stopServer(cluster, 'immediate') : undefined),
  };
}

/** A connection that marks the folder as in use. A server that is stopping under us is started again. */
async function enter(cluster: Cluster, credentials: Credentials, options: { durable: boolean }): Promise<Client> {
  let last: unknown;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      if (!(await isRunning(cluster))) await startServer(cluster, options);
      const guard = await connectTo(url(cluster, 'koers_owner', credentials.owner, 'postgres'));
      if (await lock(guard, 'SELECT pg_try_advisory_lock_shared($1) AS got', IN_USE)) return guard;
      await guard.end(); // the last one out is stopping the server
    } catch (error) {
      if (error instanceof StartError) throw error;
      last = error; // somebody else is starting or stopping it at this moment
    }
    await pause(100);
  }
  throw new StartError(
    `The database in ${cluster.directory} does not start: ${last instanceof Error ? last.message.trim() : 'unknown'}. Its server.log says more.`,
  );
}

/** With some patience: the one before may be on its way out, and takes the server with it. */
async function own(cluster: Cluster, credentials: Credentials, options: { durable: boolean }): Promise<Client> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const guard = await enter(cluster, credentials, options);
    const isOurs = await lock(guard, 'SELECT pg_try_advisory_lock($1) AS got', OWNED).catch(() => false);
    if (isOurs) return guard;
    await guard.end().catch(() => undefined);
    if (Date.now() > until)
      throw new StartError(
        `${dirname(cluster.directory)} is in use by another Koers: stop that one, or set KOERS_HOME and PORT for a second.`,
      );
    await pause(100);
  }
}

/** Who works beside a Koers, or beside another command, leaves the server to them. */
async function isLastOut(guard: Client): Promise<boolean> {
  await guard.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE]).catch(() => undefined);
  return lock(guard, 'SELECT pg_try_advisory_lock($1) AS got', IN_USE).catch(() => false);
}

async function lock(client: Client, sql: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(sql, [key]);
  return rows[0]?.got === true;
}

/** Two commands may come first at the same moment. */
const createDatabase = (guard: Client) =>
  guard.query('CREATE DATABASE koers').catch((error: { code?: string }) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error;
  });

const url = (cluster: Cluster, user: string, password: string, database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${portOf(cluster)}/${database}`;

const urls = (cluster: Cluster, { owner, app, queue }: Credentials) => ({
  ownerUrl: url(cluster, 'koers_owner', owner, 'koers'),
  appUrl: url(cluster, 'koers_app', app, 'koers'),
  queueUrl: url(cluster, 'koers_queue', queue, 'koers'),
});
