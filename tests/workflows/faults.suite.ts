import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { readConfig } from '#backend/config';
import { createApp } from '#backend/create-app';
import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { freshDatabase, type TestDatabase } from '../support/database';
import { type ImportedBoard, importBoard, moveClock } from './imported-board';
import { startPart, until } from './koers-process';
import type { QueuePlace } from './queue-place';
import { YearWorker } from './school-year/year-worker';
import { SmtpPlace } from './smtp-place';

/** Processes that stop, die in turn, or lose their queue while people go on asking: nothing is lost and nothing happens twice. */
export function faultsOn(makeQueue: (database: TestDatabase) => Promise<QueuePlace> | QueuePlace): void {
  let place: TestDatabase;
  let queue: QueuePlace;
  let board: ImportedBoard;
  let owner: Client;
  let database: Database;
  const children: ChildProcess[] = [];
  const inBoard = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.forBoard(board.boardId, work);
  /** Forecasts that were asked for and are not there; the record of the board waits two minutes by itself. */
  const open = () => inBoard((tx) => tx.outbox.count({ where: { type: 'forecast.refresh', state: { not: 'done' } } }));

  beforeAll(async () => {
    place = await freshDatabase();
    queue = await makeQueue(place);
    owner = new Client({ connectionString: place.owner });
    await owner.connect();
    database = new Database(place.app, 4);
    board = await importBoard(place, new Clock());
  }, 60_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await database.close();
    await owner.end();
    await queue.stop();
    await place.drop();
  }, 60_000);

  it('lets a worker that is asked to stop finish the job in its hands, and end with 0', async () => {
    const worker = startPart(children, place, { queue });
    await until(async () => (await open()) === 0); // what the import asked for is done
    const { id: schoolId } = await inBoard((tx) => tx.school.findFirstOrThrow({ select: { id: true } }));
    const lock = ['SELECT pg_advisory_lock(hashtextextended($1, 0))', [`forecast:${schoolId}`]] as const;
    await owner.query(lock[0], [...lock[1]]);
    const dedupeKey = randomUUID();
    await inBoard((tx) =>
      new Outbox(new Clock()).add(tx, {
        ...{ boardId: board.boardId, type: 'forecast.refresh', dedupeKey },
        payload: { schoolId, trigger: 'manual' },
      }),
    );
    await until(async () => (await waitingForLock(owner)) > 0);
    const ended = new Promise<number | null>((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await rest(500);
    await owner.query(`SELECT pg_advisory_unlock_all()`);
    expect(await ended).toBe(0);
    const asked = await inBoard((tx) =>
      tx.outbox.findUniqueOrThrow({ where: { boardId_dedupeKey: { boardId: board.boardId, dedupeKey } } }),
    );
    expect(asked).toMatchObject({ state: 'done', attempts: 0, lastError: null });
  }, 120_000);

  it('goes on answering while the queue is away and comes back empty, and then does all that was asked, once', async () => {
    if (!queue.whileAway) return; // on PostgreSQL the queue is away only with everything else
    const urls = { app: place.app, queue: place.queue, ...(queue.redis ? { redis: queue.redis } : {}) };
    const config = readConfig({ KOERS_DEMO: '0', KOERS_SECRET: 'a secret that is long enough for the tests' });
    const api = await createApp(config, urls, { api: true, worker: false, schedule: false, admin: false });
    await api.listen(0, '127.0.0.1');
    const leader = await Person.logIn(await api.getUrl(), 'leider@proef.test');
    const { id: schoolId } = await inBoard((tx) => tx.school.findFirstOrThrow({ select: { id: true } }));
    const ask = () => leader.ask('POST', 'forecasts/refresh', { schoolId });
    try {
      const [before] = await Promise.all([inBoard((tx) => tx.outbox.count()), leader.ask('GET', 'health/ready')]);
      await queue.whileAway(async () => {
        const worker = startPart(children, place, { queue });
        const answers = await Promise.all(Array.from({ length: 20 }, ask));
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([(await ask()).status]));
        expect(answers[0]?.ok).toBe(true);
        expect((await leader.ask('GET', 'health/ready')).status).toBe(200); // people can work: the outbox bridges it
        worker.kill('SIGKILL');
      });
      await queue.empty();
      expect(await inBoard((tx) => tx.outbox.count())).toBeGreaterThan(before);
      await owner.query(`UPDATE "Outbox" SET "queuedAt" = "queuedAt" - interval '3 minutes' WHERE state = 'queued'`);
      startPart(children, place, { queue });
      await until(async () => (await open()) === 0);
      expect(await inBoard((tx) => tx.outbox.count({ where: { attempts: { gt: 0 } } }))).toBe(0);
    } finally {
      for (const child of children.splice(0)) child.kill('SIGKILL');
      await api.close();
    }
  }, 120_000);

  it('gives each of ten mornings to one of two replicas, of which one dies every time', async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    const smtp = new SmtpPlace();
    await smtp.start();
    const replicas = [0, 1].map(() => new YearWorker(place, smtp.url, true, queue.redis)) as [YearWorker, YearWorker];
    const mornings = ['01', '02', '03', '04', '05', '08', '09', '10', '11', '12'].map((day) => `2027-03-${day}`);
    try {
      for (const [nth, day] of mornings.entries()) {
        await taskOn(day);
        await moveClock(owner, day, '09:00');
        const [victim, other] = nth % 2 === 0 ? replicas : [replicas[1], replicas[0]];
        await Promise.all([victim.drain({ fault: 'dies', at: 10 + 13 * nth }), other.drain({})]);
        await owner.query(`UPDATE "Outbox" SET "queuedAt" = "queuedAt" - interval '3 minutes' WHERE state = 'queued'`);
        await Promise.all(replicas.map((one) => one.drain({ sweep: true })));
      }
    } finally {
      for (const one of replicas) await one.stop();
      await smtp.stop();
    }
    const slots = await inBoard((tx) =>
      tx.scheduleSlot.count({ where: { task: 'testPeriodClosed', slotAt: { gte: new Date('2027-03-01T00:00:00Z') } } }),
    );
    expect(slots).toBe(12); // the two days of the weekend were made up for
    const mails = await inBoard((tx) =>
      tx.mail.findMany({ where: { to: 'ib@proef.test' }, orderBy: { localDay: 'asc' } }),
    );
    expect(mails.map(({ localDay }) => localDay.toISOString().slice(0, 10))).toEqual(mornings);
    const arrived = smtp.received.map(({ messageId }) => messageId);
    expect(new Set(arrived).size).toBe(arrived.length);
    expect(mails.filter(({ state, messageId }) => state !== 'unknown' && !arrived.includes(messageId))).toEqual([]);
  }, 600_000);

  /** Something for the coach that is due on this day. */
  const taskOn = (day: string) =>
    inBoard(async (tx) => {
      const { id: schoolId } = await tx.school.findFirstOrThrow({ select: { id: true } });
      await tx.reviewTask.create({
        data: {
          ...{ boardId: board.boardId, schoolId, kind: 'analyseGroup', ownerRole: 'coach', dedupeKey: randomUUID() },
          ...{ ownerId: board.staff['ib'] ?? '', openedAt: new Date(`${day}T01:00:00Z`), dueOn: new Date(day) },
        },
      });
    });
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function waitingForLock(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`,
  );
  return rows[0]?.n ?? 0;
}

/** Somebody who has logged in. */
class Person {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async logIn(address: string, email: string): Promise<Person> {
    const stranger = new Person(address.replace('[::1]', '127.0.0.1'), '');
    const answer = await stranger.ask('POST', 'sessions', { email, password: 'een heel lang wachtwoord' });
    return new Person(stranger.url, answer.headers.get('set-cookie')?.split(';')[0] ?? '');
  }

  ask(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${this.url}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}
