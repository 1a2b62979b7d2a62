import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { readConfig } from '#backend/config';
import { createContext } from '#backend/create-app';
import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { Drain } from '#workflows/drain';
import { OutboxRelay } from '#workflows/relay/outbox-relay';
import { Slots } from '#workflows/schedule/slots';
import { freshDatabase, type TestDatabase } from '../support/database';
import { type ImportedBoard, importBoard, setClock } from './imported-board';
import { forecastInForce, type InBoard, runWhole, sessionsWriting } from './forecast-in-force';
import { startPart, until } from './koers-process';
import type { QueuePlace } from './queue-place';

const worker = { api: false, worker: true, schedule: true };

/** The same tests for every queue: what is promised may not depend on what carries the work. */
export function workflowsOn(makeQueue: (database: TestDatabase) => Promise<QueuePlace> | QueuePlace): void {
  let place: TestDatabase;
  let queue: QueuePlace;
  let board: ImportedBoard;
  const contexts: INestApplicationContext[] = [];
  const children: ChildProcess[] = [];

  const urls = () => ({ app: place.app, queue: place.queue, ...(queue.redis ? { redis: queue.redis } : {}) });
  const open = async () => {
    const config = { ...readConfig({ KOERS_DEMO: '1' }), KOERS_SECRET: 'a secret of the tests' };
    const context = await createContext(config, urls(), worker);
    contexts.push(context);
    return context;
  };
  const inBoard = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    (contexts[0] as INestApplicationContext).get(Database, { strict: false }).forBoard(board.boardId, work);
  /** Closes whoever works here; what is left can look and carry, but does no job. */
  const onlyLooking = async () => {
    for (const context of contexts.splice(0)) await context.close();
    const lone = await createContext(readConfig({ KOERS_DEMO: '1' }), urls(), { ...worker, worker: false });
    contexts.push(lone);
    return lone;
  };
  const drain = () => (contexts[0] as INestApplicationContext).get(Drain, { strict: false }).run();

  beforeAll(async () => {
    place = await freshDatabase();
    queue = await makeQueue(place);
    await setClock(place, '2027-02-10');
    const clock = new Clock(undefined, () => Date.parse('2027-02-10T08:00:00Z'));
    board = await importBoard(place, clock);
    await open();
  }, 60_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const context of contexts) await context.close();
    await queue.stop();
    await place.drop();
  }, 60_000);

  it('leads from an import, past the end of its test period, to a run, tasks and mails that point back to it', async () => {
    expect(await drain()).toMatchObject({ forecasts: 1, failed: 0 });
    expect(await inBoard((tx) => tx.reviewTask.count())).toBe(0); // the period is still open

    await setClock(place, '2027-02-16', '04:00'); // M closed on 15 February
    expect(await drain()).toMatchObject({ failed: 0, tasks: 3, mails: 0 });
    const tasks = await inBoard((tx) => tx.reviewTask.findMany({ include: { run: true, testPeriod: true } }));
    expect(tasks.map(({ kind }) => kind).sort()).toEqual([
      ...['analyseGroup', 'evaluateGroupPlan', 'prepareConversation'], // only group 7 took a test
    ]);
    for (const { importId, run, testPeriod } of tasks) {
      expect(importId).toBe(board.importId);
      expect(run?.importId).toBe(board.importId);
      expect(testPeriod?.moment).toBe('M');
    }

    const due =
      tasks
        .find(({ kind }) => kind === 'analyseGroup')
        ?.dueOn.toISOString()
        .slice(0, 10) ?? '';
    await setClock(place, due);
    await drain();
    const mails = await inBoard((tx) => tx.mail.findMany({ orderBy: { to: 'asc' } }));
    expect(mails.map(({ to }) => to)).toEqual(['ib@proef.test', 'leider@proef.test']); // of the leader it is due soon
    const [mail] = mails;
    const about = await inBoard((tx) => tx.reviewTask.findMany({ where: { id: { in: mail?.taskIds ?? [] } } }));
    expect(about.map(({ importId }) => importId)).toEqual([board.importId]);
    expect(mail?.html).toContain(`/#/review-tasks/${about[0]?.id}/show`);
    expect(mail?.state).toBe('sent');
    expect(`${mail?.html}${mail?.text}`).not.toContain('Leerling');
  }, 60_000);

  it('changes nothing when the same is asked again', async () => {
    const runs = await inBoard((tx) => tx.forecastRun.count());
    const school = await inBoard((tx) => tx.school.findFirstOrThrow());
    await add(inBoard, board.boardId, school.id, 3);
    expect(await drain()).toMatchObject({ forecasts: 0, tasks: 0, mails: 0, failed: 0 });
    expect(await inBoard((tx) => tx.forecastRun.count())).toBe(runs);
  }, 60_000);

  it('keeps a record of the forecasts, asked for once however often the schools are refreshed', async () => {
    const asked = () => inBoard((tx) => tx.outbox.findMany({ where: { type: 'forecast.record' } }));
    const before = await asked();
    expect(before.map(({ state }) => state)).toEqual(before.map(() => 'done'));
    const [record, ...others] = await inBoard((tx) => tx.forecastRecord.findMany());
    expect(others).toEqual([]); // no cohort that left was ever tested: there is nothing yet to tell of the school
    expect(record).toMatchObject({ schoolId: null, told: { pooled: null, byMoment: [], sentence: null } });

    const school = await inBoard((tx) => tx.school.findFirstOrThrow());
    await add(inBoard, board.boardId, school.id, 3);
    await drain();
    expect(await asked()).toHaveLength(before.length);
    expect(await inBoard((tx) => tx.forecastRecord.findMany())).toEqual([record]);
  }, 60_000);

  it('gives each of ten days to exactly one of two replicas', async () => {
    const second = await open();
    const replicas = [contexts[0], second].map((context) =>
      (context as INestApplicationContext).get(Slots, { strict: false }),
    );
    const from = await inBoard((tx) => tx.scheduleSlot.count());
    for (let day = 10; day < 20; day++) {
      await setClock(place, `2027-03-${day}`);
      const ran = await Promise.all(replicas.map((slots) => slots.runDue()));
      await drain();
      expect(ran[0]! + ran[1]!).toBeGreaterThanOrEqual(2);
    }
    const slots = await inBoard((tx) =>
      tx.scheduleSlot.findMany({ where: { slotAt: { gte: new Date('2027-03-09T23:00:00Z') } } }),
    );
    const keys = slots.map(({ task, slotAt }) => `${task} ${slotAt.toISOString()}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(slots.filter(({ task }) => task === 'digests')).toHaveLength(70); // at nine in the morning seven half hours
    expect(slots.filter(({ task }) => task === 'testPeriodClosed')).toHaveLength(10);
    expect(await inBoard((tx) => tx.scheduleSlot.count())).toBeGreaterThanOrEqual(from + 30);
    const mails = await inBoard((tx) => tx.mail.findMany({ where: { localDay: { gte: new Date('2027-03-10') } } }));
    const days = mails
      .filter(({ to }) => to === 'ib@proef.test')
      .map(({ localDay }) => localDay.toISOString().slice(8, 10));
    expect(days.sort()).toEqual(['10', '11', '17']); // two, three and seven school days late
  }, 120_000);

  it('does the work of two workers that were killed in the middle, one after the other, once', async () => {
    const school = await inBoard((tx) => tx.school.findFirstOrThrow());
    await onlyLooking();
    const blocker = new Client({ connectionString: place.owner });
    await blocker.connect();
    // The refresh waits for this lock: that is the middle of the job.
    await blocker.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`forecast:${school.id}`]);
    await changeBandwidth(inBoard, board.boardId, 7);
    const [id] = await add(inBoard, board.boardId, school.id, 1);
    for (let killed = 0; killed < 2; killed += 1) {
      const victim = startPart(children, place, { queue });
      await until(async () => (await waiting(blocker)) > 0, 90_000);
      victim.kill('SIGKILL');
      await new Promise((resolve) => victim.once('exit', resolve));
      // PostgreSQL learns of a dead client only when it has the lock, and holds its row until then.
      await endWaiting(blocker);
    }
    await blocker.end(); // frees the lock
    startPart(children, place, { queue });
    const before = await inBoard((tx) => tx.forecastRun.count());
    await until(
      async () => (await inBoard((tx) => tx.outbox.findFirstOrThrow({ where: { id: id ?? '' } }))).state === 'done',
    );
    expect(await inBoard((tx) => tx.forecastRun.count())).toBe(before + 1);
  }, 240_000);

  it('keeps the former forecast in force, whole, when a worker is killed while it writes the next one', async () => {
    const school = await inBoard((tx) => tx.school.findFirstOrThrow());
    for (const child of children.splice(0)) child.kill('SIGKILL');
    const former = await forecastInForce(inBoard, school.id);
    const runs = await inBoard((tx) => tx.forecastRun.count());
    const blocker = new Client({ connectionString: place.owner });
    await blocker.connect();
    // Run, columns and chances are written; only to put them in force is left.
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE "ForecastInForce" IN EXCLUSIVE MODE');
    await changeBandwidth(inBoard, board.boardId, 7.5);
    const [id] = await add(inBoard, board.boardId, school.id, 1);
    const victim = startPart(children, place, { queue });
    await until(async () => (await waiting(blocker, 'relation')) > 0);
    victim.kill('SIGKILL');
    await new Promise((resolve) => victim.once('exit', resolve));
    await blocker.end(); // frees the lock
    await until(async () => (await sessionsWriting(place)) === 0);
    expect(await inBoard((tx) => tx.forecastRun.count())).toBe(runs);
    expect(await forecastInForce(inBoard, school.id)).toEqual(former);

    startPart(children, place, { queue });
    await until(async () => (await statesOf(inBoard, [id ?? '']))[0] === 'done');
    const next = await forecastInForce(inBoard, school.id);
    expect(await inBoard((tx) => tx.forecastRun.count())).toBe(runs + 1);
    expect(next.run.settings).toMatchObject({ bandwidth: 7.5 });
    expect(next.columns).toHaveLength(former.columns.length);
    expect(await runWhole(inBoard, former.run.id)).toEqual(former);
  }, 120_000);

  it('does everything once when the queue lost all it held', async () => {
    const school = await inBoard((tx) => tx.school.findFirstOrThrow());
    for (const child of children.splice(0)) child.kill('SIGKILL');
    const lone = await onlyLooking();
    await changeBandwidth(inBoard, board.boardId, 8);
    const ids = await add(inBoard, board.boardId, school.id, 4);
    await lone.get(OutboxRelay, { strict: false }).carryAll();
    expect(await statesOf(inBoard, ids)).toEqual(['queued', 'queued', 'queued', 'queued']);
    await queue.empty();
    // Two minutes later …
    await inBoard((tx) =>
      tx.outbox.updateMany({ where: { state: 'queued' }, data: { queuedAt: new Date(Date.now() - 300_000) } }),
    );
    await lone.get(OutboxRelay, { strict: false }).sweep();
    await lone.close();
    contexts.length = 0;
    await open();
    await drain();
    expect(await statesOf(inBoard, ids)).toEqual(['done', 'done', 'done', 'done']);
  }, 60_000);

  it('keeps what is asked while the queue is away, and does it when it is back', async () => {
    if (!queue.whileAway) return; // on PostgreSQL the queue is away only with everything else
    const school = await inBoard((tx) => tx.school.findFirstOrThrow());
    let ids: string[] = [];
    const relay = (contexts[0] as INestApplicationContext).get(OutboxRelay, { strict: false });
    await queue.whileAway(async () => {
      ids = await add(inBoard, board.boardId, school.id, 3);
      await relay.carryAll();
      expect(await statesOf(inBoard, ids)).toEqual(['waiting', 'waiting', 'waiting']);
    });
    await drain();
    expect(await statesOf(inBoard, ids)).toEqual(['done', 'done', 'done']);
    await queue.restart?.();
    ids = await add(inBoard, board.boardId, school.id, 2);
    await drain();
    expect(await statesOf(inBoard, ids)).toEqual(['done', 'done']);
  }, 120_000);

  it('leaves no connection to the queue behind when it stops', async () => {
    expect(await queue.connections()).toBeGreaterThan(0);
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const context of contexts.splice(0)) await context.close();
    await until(async () => (await queue.connections()) === 0, 10_000);
  }, 60_000);
}

/** Asks for the forecast of a school a number of times, each a row of its own. */
function add(inBoard: InBoard, boardId: string, schoolId: string, times: number): Promise<string[]> {
  const outbox = new Outbox(new Clock(undefined, () => 0));
  return inBoard(async (tx) => {
    const ids: string[] = [];
    for (let i = 0; i < times; i++) {
      const payload = { schoolId, trigger: 'manual' as const };
      ids.push(await outbox.add(tx, { boardId, type: 'forecast.refresh', dedupeKey: randomUUID(), payload }));
    }
    return ids;
  });
}

const changeBandwidth = (inBoard: InBoard, id: string, bandwidth: number) =>
  inBoard((tx) => tx.board.updateMany({ where: { id }, data: { bandwidth } }));

const statesOf = async (inBoard: InBoard, ids: readonly string[]) =>
  (await inBoard((tx) => tx.outbox.findMany({ where: { id: { in: [...ids] } } }))).map(({ state }) => state);

/** Sessions that wait for the lock of the blocker. */
async function waiting(client: Client, type: 'advisory' | 'relation' = 'advisory'): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = $1 AND NOT l.granted AND d.datname = current_database()`,
    [type],
  );
  return rows[0]?.n ?? 0;
}

async function endWaiting(client: Client): Promise<void> {
  await client.query(
    `SELECT pg_terminate_backend(l.pid, 5000) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`,
  );
}
