import { Client } from 'pg';
import { Clock } from '#backend/platform/clock';
import { rolePasswords } from '../support/cluster';
import { freePort, type SpawnedKoers, spawnKoers } from '../support/running-koers';
import { importBoard } from './imported-board';
import { until } from './koers-process';
import { ownPostgres } from './own-postgres';

/** A server that is asked to stop, and a database that restarts, both in the middle of a request. */
describe('a request that is under way', () => {
  const children: SpawnedKoers[] = [];
  let place: Awaited<ReturnType<typeof ownPostgres>>;
  let url: string;
  let cookie: string;

  beforeAll(async () => {
    place = await ownPostgres();
    await importBoard(place, new Clock());
  }, 120_000);
  afterAll(async () => {
    for (const child of children) child.process.kill('SIGKILL');
    await place.drop();
  }, 60_000);

  beforeEach(async () => {
    const port = await freePort();
    url = `http://localhost:${port}/api`;
    const koers = spawnKoers(
      {
        ...{
          PORT: String(port),
          DATABASE_URL: place.owner,
          KOERS_SECRET: 'a secret that is long enough for the tests',
        },
        ...{ KOERS_APP_PASSWORD: rolePasswords.app, KOERS_QUEUE_PASSWORD: rolePasswords.queue, LOG_LEVEL: 'silent' },
      },
      ['start', 'api'],
    );
    children.push(koers);
    await koers.saying('Koers is ready at');
    const answer = await post('sessions', { email: 'ib@proef.test', password: 'een heel lang wachtwoord' });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }, 60_000);

  const post = (path: string, body: object) => ask('POST', path, body);
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${url}/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  /** Stops mail: waits for a table that somebody else holds, with half of its work done. */
  const wantNoMail = () => ask('PATCH', 'me', { reminders: false });
  const wantsMail = async () => ((await (await ask('GET', 'me')).json()) as { reminders: boolean }).reminders;

  async function holdTable(): Promise<Client> {
    const holder = new Client({ connectionString: place.owner });
    holder.on('error', () => undefined); // the restart ends it too
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE "ReminderPreference" IN ACCESS EXCLUSIVE MODE');
    return holder;
  }
  const isWaiting = async (holder: Client) =>
    (
      await holder.query(
        `SELECT FROM pg_locks WHERE NOT granted AND relation = '"ReminderPreference"'::regclass AND locktype = 'relation'`,
      )
    ).rowCount === 1;

  it('is told that the database is away, has changed nothing, and succeeds the next time', async () => {
    const holder = await holdTable();
    const asked = wantNoMail();
    await until(() => isWaiting(holder));
    await place.restart();
    const answer = await asked;
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 503, code: 'database.unavailable' });
    expect(await wantsMail()).toBe(true);
    expect((await wantNoMail()).status).toBe(200);
    expect(await wantsMail()).toBe(false);
    expect((await ask('PATCH', 'me', { reminders: true })).status).toBe(200);
  }, 60_000);

  it('is answered before a server that was asked to stop goes, with 0', async () => {
    const holder = await holdTable();
    const [koers] = children.slice(-1);
    const asked = wantNoMail();
    await until(() => isWaiting(holder));
    koers?.process.kill('SIGTERM');
    await until(() =>
      ask('GET', 'health/live').then(
        () => false,
        () => true,
      ),
    ); // nobody new comes in
    await holder.query('ROLLBACK');
    expect((await asked).status).toBe(200);
    expect(await koers?.ended).toBe(0);
    const { rowCount } = await holder.query('SELECT FROM "ReminderPreference"');
    expect(rowCount).toBeGreaterThan(0);
    await holder.end();
  }, 60_000);
});
