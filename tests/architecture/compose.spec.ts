import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { environmentNames, readConfig } from '../../backend/src/config';

type Service = {
  image: string;
  build?: { context: string; target: string };
  command?: string[];
  user?: string;
  ports?: string[];
  expose?: string[];
  volumes?: string[];
  networks: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number };
  read_only?: boolean;
  cap_drop?: string[];
};
type Compose = {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean } | null>;
};

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const dockerfile = read('Dockerfile');
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`No service ${name}`);
  return found;
};
const names = Object.keys(compose.services);
const ours = ['api', 'worker', 'schedule'];
/** Asked by the images of PostgreSQL and Redis, not by Koers. */
const ofImages = ['POSTGRES_PASSWORD', 'REDIS_PASSWORD'];
const secrets = ['KOERS_APP_PASSWORD', 'KOERS_QUEUE_PASSWORD', 'KOERS_SECRET', ...ofImages];

it('wires every part of Koers and what it stands on', () => {
  expect(names.sort()).toEqual(['admin', 'api', 'mailpit', 'postgres', 'redis', 'schedule', 'worker']);
});

describe.each(names)('%s', (name) => {
  const { image, healthcheck, ports = [], volumes = [], networks } = service(name);

  it('has an image of a known version, or one built here', () => {
    if (image.endsWith(':local')) expect(service(name).build).toBeDefined();
    else expect(image).toMatch(/^[a-z/-]+:v?\d+(\.\d+)*(-[a-z]+)?$/);
  });

  it('says by itself whether it is healthy', () => {
    expect(healthcheck).toMatchObject({
      test: expect.any(Array) as string[],
      interval: expect.stringMatching(/^\d+s$/) as string,
      timeout: expect.stringMatching(/^\d+s$/) as string,
      retries: expect.any(Number) as number,
    });
    expect(['CMD', 'CMD-SHELL']).toContain(healthcheck?.test[0]);
  });

  it('is reached from this machine only', () => {
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('uses volumes and networks that exist', () => {
    const named = volumes.map((volume) => volume.split(':')[0] ?? '');
    expect(named.filter((volume) => !(volume in compose.volumes))).toEqual([]);
    expect(networks.filter((network) => !(network in compose.networks))).toEqual([]);
  });
});

describe('what keeps the data', () => {
  it('keeps it in a volume, and is not reachable from outside', () => {
    expect(service('postgres').volumes).toEqual(['postgres-data:/var/lib/postgresql']);
    expect(service('redis').volumes).toEqual(['redis-data:/data']);
    expect(Object.keys(compose.volumes).sort()).toEqual(['postgres-data', 'redis-data']);
    for (const name of ['postgres', 'redis']) {
      expect(service(name)).not.toHaveProperty('ports');
      expect(service(name).networks).toEqual(['inside']);
    }
    expect(compose.networks['inside']).toEqual({ internal: true });
  });

  it('loses at most a second of jobs, and never one to make room', () => {
    const flags = service('redis').command ?? [];
    const valueOf = (flag: string) => flags[flags.indexOf(flag) + 1];
    expect(flags[0]).toBe('redis-server');
    expect(valueOf('--appendonly')).toBe('yes');
    expect(valueOf('--appendfsync')).toBe('everysec');
    expect(valueOf('--maxmemory-policy')).toBe('noeviction');
    expect(valueOf('--requirepass')).toMatch(/^\$\{REDIS_PASSWORD:\?/);
  });

  it('runs PostgreSQL 15 or newer', () => {
    expect(Number(/^postgres:(\d+)/.exec(service('postgres').image)?.[1])).toBeGreaterThanOrEqual(15);
  });
});

describe.each(ours)('%s', (name) => {
  const { command, environment = {}, depends_on, build, read_only, cap_drop } = service(name);

  it('is one part of the same image', () => {
    expect(command).toEqual(['node', 'dist/backend/src/main.js', 'start', name]);
    expect(build).toEqual({ context: '.', target: 'server' });
  });

  it('waits until database and queue are healthy', () => {
    expect(depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    });
  });

  it('may write nowhere and has no privileges', () => {
    expect({ read_only, cap_drop }).toEqual({ read_only: true, cap_drop: ['ALL'] });
  });

  it('gets only settings that Koers reads, and all that a host needs', () => {
    expect(Object.keys(environment).filter((key) => !(environmentNames as string[]).includes(key))).toEqual([]);
    const values = Object.fromEntries(
      Object.entries(environment).map(([key, value]) => [key, filledIn(String(value))]),
    );
    expect(readConfig(values)).toMatchObject({ embedded: false, demo: false, publicUrl: 'https://koers.test' });
    expect(values).toMatchObject({
      DATABASE_URL: 'postgresql://koers_owner:pppppppppppp@postgres:5432/koers',
      REDIS_URL: 'redis://:rrrrrrrrrrrr@redis:6379',
      SMTP_URL: 'smtp://mailpit:1025',
    });
  });
});

it('hands out the admin on the port people use, in front of the API', () => {
  expect(service('admin')).toMatchObject({
    build: { context: '.', target: 'admin' },
    ports: [['127.0.0.1:$', '{PORT:-3000}:8080'].join('')],
    depends_on: { api: { condition: 'service_healthy' } },
  });
  expect(read('deploy/nginx.conf')).toMatch(/listen 8080;[^]*location \/assets\/[^]*http:\/\/api:3000/);
  expect(service('mailpit').ports).toEqual(['127.0.0.1:8025:8025']);
});

describe('secrets and settings', () => {
  const text = read('docker-compose.yml');
  const asked = [...text.matchAll(/(?<!\$)\$\{([A-Z_]+)([^}]*)\}/g)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));

  it('come from the environment, and a missing secret stops the start', () => {
    const optional = asked.filter(({ name, rest }) => secrets.includes(name) && !rest.startsWith(':?'));
    expect(optional).toEqual([]);
    expect(new Set(asked.map(({ name }) => name))).toEqual(new Set([...asked.map(({ name }) => name), ...secrets]));
    expect(text).not.toMatch(/(PASSWORD|SECRET): (?!\$\{)\S/);
  });

  it('are known to Koers or to an image, and explained in .env.example', () => {
    const unknown = asked.filter(({ name }) => ![...environmentNames, ...ofImages].includes(name));
    expect(unknown).toEqual([]);
    const explained = [...read('.env.example').matchAll(/^#? *([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(asked.filter(({ name }) => !explained.includes(name))).toEqual([]);
    expect([...environmentNames, ...ofImages].filter((name) => !explained.includes(name))).toEqual([]);
  });
});

describe('the images built here', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1);

  it('come from known versions', () => {
    const bases = stages.map((stage) => /^\S+/.exec(stage)?.[0]);
    expect(bases.filter((base) => !/:\d+(\.\d+)*(-[a-z]+)*$/.test(base ?? ''))).toEqual([]);
  });

  it.each(['server', 'admin'])('%s does not run as root', (target) => {
    const stage = stages.find((text) => new RegExp(`^\\S+ AS ${target}\\n`).test(text)) ?? '';
    const [user, ...later] = [...stage.matchAll(/^USER (\S+)$/gm)].map(([, name]) => name);
    expect(['node', '101']).toContain(user);
    expect(later).toEqual([]);
    expect(stage.slice(stage.indexOf('\nUSER '))).not.toMatch(/^(RUN|COPY)/m);
  });

  it('hold no test, no data and no secret of this machine', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.koers', '.git', 'node_modules', 'tests']));
    expect(dockerfile).not.toMatch(/^(ARG|ENV) .*(PASSWORD|SECRET)/m);
  });

  it('start what npm run build makes', () => {
    expect(read('package.json')).toContain('-d dist ');
    for (const folder of ['dist', 'prisma/migrations', 'prisma/reference-data', 'node_modules'])
      expect(dockerfile).toContain(`--from=build /app/${folder} ./${folder}`);
  });
});

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
const whenComposeIsHere = hasCompose ? it : it.skip;

whenComposeIsHere('docker compose agrees (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koers-compose-'));
  try {
    const file = join(folder, '.env');
    writeFileSync(
      file,
      Object.entries(filling)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
    );
    const { status, stderr } = spawnSync('docker', ['compose', '--env-file', file, 'config', '--quiet'], { cwd: root });
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const filling: Record<string, string> = {
  POSTGRES_PASSWORD: 'p'.repeat(12),
  REDIS_PASSWORD: 'r'.repeat(12),
  KOERS_APP_PASSWORD: 'a'.repeat(12),
  KOERS_QUEUE_PASSWORD: 'q'.repeat(12),
  KOERS_SECRET: 's'.repeat(32),
  KOERS_PUBLIC_URL: 'https://koers.test',
  MAIL_FROM: 'Koers <koers@koers.test>',
};

/** As compose fills in: the value, or the default behind `:-`. */
function filledIn(text: string): string {
  return text.replace(
    /\$\{([A-Z_]+)(?::[-?]([^}]*))?\}/g,
    (_all, name: string, rest = '') => filling[name] ?? String(rest),
  );
}
