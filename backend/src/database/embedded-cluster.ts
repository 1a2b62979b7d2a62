import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { cannotWrite, StartError } from '../platform/start-error';

/** The files of a PostgreSQL cluster and the programs that make, start and stop it. Who uses it is embedded-postgres.ts. */
export type Cluster = { directory: string; initdb: string; pgCtl: string };
export type Credentials = { owner: string; app: string; queue: string; secret: string };

const run = promisify(execFile);
const NOBODY = { uid: 65534, gid: 65534 }; // PostgreSQL refuses to run as root
const isRoot = process.getuid?.() === 0;
const account = isRoot ? NOBODY : {};

export async function findCluster(home: string): Promise<Cluster> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const programs = (await import(platform).catch(() => null)) as { initdb: string; pg_ctl: string } | null;
  if (!programs)
    throw new StartError(
      `PostgreSQL for this machine (${platform}) is not installed: run npm ci without --omit=optional, or set DATABASE_URL.`,
    );
  return { directory: join(resolve(home), 'postgres'), initdb: programs.initdb, pgCtl: programs.pg_ctl };
}

/** Passwords nobody types, made once: the database listens on loopback, but not for every program on the machine. */
export function credentialsIn(home: string): Credentials {
  const file = join(home, 'credentials.json');
  try {
    mkdirSync(home, { recursive: true });
    if (!existsSync(file)) {
      const made = { owner: secret(), app: secret(), queue: secret(), secret: secret() };
      writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotWrite(home, error);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
}
const secret = () => randomBytes(24).toString('base64url');

/** initdb takes a second: a killed one must never be mistaken for a cluster, so it gets its name at the end. */
export async function createCluster(cluster: Cluster, { owner }: Credentials): Promise<void> {
  assertEnterable(cluster);
  const fresh = `${cluster.directory}.new-${process.pid}`;
  const passwordFile = `${fresh}.pw`;
  removeHalves(cluster);
  try {
    mkdirSync(fresh, { mode: 0o700 });
    writeFileSync(passwordFile, owner, { mode: 0o600 });
    if (isRoot) for (const path of [fresh, passwordFile]) chownSync(path, NOBODY.uid, NOBODY.gid);
    const args = [
      '-D',
      fresh,
      '-U',
      'koers_owner',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ];
    await run(cluster.initdb, args, { ...account, cwd: dirname(fresh) });
    if (existsSync(cluster.directory)) return; // another process was first
    renameSync(fresh, cluster.directory);
  } catch (error) {
    throw startProblem(cluster, error);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What killed ones left behind. */
function removeHalves({ directory }: Cluster): void {
  const half = new RegExp(`^${basename(directory)}\\.new-(\\d+)(\\.pw)?$`);
  for (const name of readdirSync(dirname(directory))) {
    const maker = half.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(dirname(directory), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** As root, PostgreSQL runs as nobody, who must be able to enter every folder above its data and its programs. */
function assertEnterable({ directory, initdb }: Cluster): void {
  if (!isRoot) return;
  for (const folder of [dirname(directory), dirname(initdb)]) {
    for (let path = resolve(folder); path !== dirname(path); path = dirname(path)) {
      if (statSync(path).mode & 0o001) continue;
      const elsewhere =
        folder === dirname(directory) ? ', put Koers elsewhere, or set KOERS_HOME' : ' or put Koers elsewhere';
      throw new StartError(
        `As root PostgreSQL runs as another user, who cannot enter ${path}. Run chmod o+x ${path}${elsewhere}.`,
      );
    }
  }
}

export const isRunning = (cluster: Cluster): Promise<boolean> =>
  run(cluster.pgCtl, ['status', '-D', cluster.directory], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );

export async function startServer(cluster: Cluster, options: { durable: boolean }): Promise<void> {
  assertEnterable(cluster);
  const speed = options.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = [
    'listen_addresses=127.0.0.1',
    "unix_socket_directories=''",
    'max_connections=200',
    'shared_buffers=128MB',
    'timezone=UTC',
    ...speed,
  ];
  const flags = [`-p ${await freePort()}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
  const log = join(cluster.directory, 'server.log');
  await run(cluster.pgCtl, ['start', '-D', cluster.directory, '-w', '-s', '-l', log, '-o', flags], {
    ...account,
    cwd: '/',
  }).catch((error: unknown) => {
    throw startProblem(cluster, error);
  });
}

/** fast: what is in memory is written first. immediate: not even that; the next start takes it from the log. */
export const stopServer = (cluster: Cluster, mode: 'fast' | 'immediate') =>
  run(cluster.pgCtl, ['stop', '-D', cluster.directory, '-m', mode, '-w', '-s'], { ...account, cwd: '/' }).then(
    () => undefined,
    () => undefined, // it was stopped already
  );

/** The fourth line of postmaster.pid. */
export const portOf = ({ directory }: Cluster): number =>
  Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[3]);

function startProblem(cluster: Cluster, error: unknown): unknown {
  const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string };
  if (
    code === 'ENOSPC' ||
    code === 'EACCES' ||
    code === 'EROFS' ||
    /No space left|Permission denied|Read-only/.test(stderr)
  ) {
    return cannotWrite(dirname(cluster.directory), { code: code ?? 'EACCES' });
  }
  if (/error while loading shared libraries|dyld/.test(stderr) || isDangling(cluster)) {
    return new StartError(
      'The PostgreSQL package was installed without its install script: run npm ci (without --ignore-scripts).',
    );
  }
  return error;
}

const isDangling = ({ initdb }: Cluster) =>
  !existsSync(initdb) && lstatSync(initdb, { throwIfNoEntry: false }) === undefined;

const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() =>
          typeof address === 'object' && address ? found(address.port) : failed(new Error('no free port')),
        );
      });
  });
