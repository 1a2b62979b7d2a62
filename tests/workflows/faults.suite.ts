import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { freshDatabase, type TestDatabase } from '../support/database';
import { type ImportedBoard, importBoard, moveClock } from './imported-board';
import type { QueuePlace } from './queue-place';
import { YearWorker } from './school-year/year-worker';
import { SmtpPlace } from './smtp-place';

/** Two replicas that die in turn: nothing is lost and nothing happens twice. */
export function faultsOn(makeQueue: (database: TestDatabase) => Promise<QueuePlace> | QueuePlace): void {
  let place: TestDatabase;
  let queue: QueuePlace;
  let board: ImportedBoard;
  let owner: Client;
  let database: Database;
  const inBoard = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.forBoard(board.boardId, work);

  beforeAll(async () => {
    place = await freshDatabase();
    queue = await makeQueue(place);
    owner = new Client({ connectionString: place.owner });
    await owner.connect();
    database = new Database(place.app, 4);
    board = await importBoard(place, new Clock());
  }, 60_000);
  afterAll(async () => {
    await database.onModuleDestroy();
    await owner.end();
    await queue.stop();
    await place.drop();
  }, 60_000);

  it('gives each of ten mornings to one of two replicas, of which one dies every time', async () => {
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
