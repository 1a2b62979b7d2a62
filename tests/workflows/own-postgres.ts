import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { migrate } from '#prisma/migrate';
import { rolePasswords } from '../support/cluster';
import type { TestDatabase } from '../support/database';
import { freePort } from '../support/running-koers';

const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {}; // PostgreSQL refuses to run as root

/** A PostgreSQL that nobody else uses, with the programs of the one that the tests share: it may be restarted. */
export async function ownPostgres(): Promise<TestDatabase & { restart(): Promise<void> }> {
  const programs = await programsOfShared();
  const folder = mkdtempSync(join(tmpdir(), 'koers-own-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  mkdirSync(data);
  if (isRoot) chownSync(data, 65534, 65534);
  const run = (program: string, args: string[]) =>
    promisify(execFile)(join(programs, program), args, { ...nobody, cwd: data });
  const control = (...args: string[]) => run('pg_ctl', [...args, '-w', '-D', data, '-l', join(data, 'server.log')]);
  const port = await freePort();
  await run('initdb', ['-D', data, '-U', 'koers_owner', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  await control('start', '-o', options);
  const as = (role: string, password: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/koers`;
  const owner = as('koers_owner', 'x');
  await makeDatabase(owner);
  return {
    owner,
    app: as('koers_app', rolePasswords.app),
    queue: as('koers_queue', rolePasswords.queue),
    /** As an operator does. */
    restart: async () => void (await control('restart', '-m', 'fast')),
    async drop() {
      await control('stop', '-m', 'immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeDatabase(owner: string): Promise<void> {
  const admin = new Client({ connectionString: owner.replace(/koers$/, 'postgres') });
  await admin.connect();
  await admin.query('CREATE DATABASE koers');
  await admin.end();
  await migrate(owner, rolePasswords);
}

/** The folder of `postgres`, `initdb` and `pg_ctl`. */
async function programsOfShared(): Promise<string> {
  const shared = new Client({ connectionString: process.env['KOERS_TEST_POSTGRES'] });
  await shared.connect();
  const { rows } = await shared.query<{ data_directory: string }>('SHOW data_directory');
  await shared.end();
  const [command = ''] = readFileSync(join(rows[0]?.data_directory ?? '', 'postmaster.opts'), 'utf8').split(' "');
  return dirname(command);
}
