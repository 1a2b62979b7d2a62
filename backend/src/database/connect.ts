import { Client } from 'pg';

/** A connection of its own. When PostgreSQL goes away the query under way fails, and one that is idle fails at its next. */
export async function connectTo(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener the loss of a connection ends the whole process, with a stack.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
