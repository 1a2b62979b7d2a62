import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client } from 'pg';
import { Database } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { createBoard } from '#backend/organisation/boards.queries';
import { Clock } from '#backend/platform/clock';
import { type CatchUp, dueSlots } from '#domain/calendar/slots';
import type { TestPeriodClosed } from '#workflows/forecasts/test-period-closed.slot';
import type { DigestsDue } from '#workflows/reminders/digests-due.slot';
import type { PreparationBegins } from '#workflows/reminders/preparation-begins.slot';
import type { SlotTask } from '#workflows/schedule/slot-task';
import { Slots } from '#workflows/schedule/slots';
import { freshDatabase, type TestDatabase } from '../support/database';

/** What a replica goes through: it looks, and dies at its nth statement, before it goes out or before the answer comes. */
type Look = { diesAt: number | null; answerLost: boolean };
/** So many minutes later some replicas look at the same time. */
type Moment = { minutes: number; looks: Look[] };

const replicas = 4;
const hour = 60;
const look = fc.record({
  diesAt: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 4 }),
  answerLost: fc.boolean(),
});
const moment = fc.record({
  minutes: fc.oneof(fc.integer({ min: 1, max: 3 * hour }), fc.integer({ min: 1, max: 50 * hour })),
  looks: fc.array(look, { minLength: 1, maxLength: replicas }),
});
/** Four days around the night in which the clock goes forward or back, with a time that does not exist or comes twice. */
const course = fc.record({
  from: fc.constantFrom('2027-03-26T12:00:00Z', '2027-10-29T12:00:00Z'),
  moments: fc.array(moment, { minLength: 3, maxLength: 6 }),
});

describe('the slots of replicas that die at any moment', () => {
  let place: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    breakOnDemand();
    place = await freshDatabase();
    owner = new Client({ connectionString: place.owner });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await place.drop();
  });

  it.each(['all', 'sameDay', 'last'] as const)(
    'run once each, in both nights in which the clock changes, with the rule «%s»',
    async (catchUp) => {
      await fc.assert(
        fc.asyncProperty(course, async ({ from, moments }) => {
          const { looked, ran } = await goThrough(catchUp, new Date(from), moments);
          expect(ran).toEqual(expected(catchUp, new Date(from), looked));
        }),
        { numRuns: 6, seed: 20270328, endOnFailure: true },
      );
      expect(struck).toBeGreaterThan(20);
    },
    300_000,
  );

  /** @returns when a look came to its end, and the slots whose effect is there, in their order. */
  async function goThrough(catchUp: CatchUp, from: Date, moments: readonly Moment[]) {
    const boardId = await newBoard(from);
    let now = from.getTime();
    const looked: Date[] = [];
    for (const { minutes, looks } of moments) {
      now += minutes * 60_000;
      const clock = new Clock(undefined, () => now);
      await Promise.all(looks.map((one) => lookOnce({ catchUp, clock, ...one })));
      // Somebody is still there: a tick that nothing befalls.
      await lookOnce({ catchUp, clock, diesAt: null, answerLost: false });
      looked.push(new Date(now));
    }
    const { rows } = await owner.query<{ slot: string }>(
      `SELECT payload->>'slot' AS slot FROM "Outbox" WHERE "boardId" = $1 ORDER BY payload->>'slot'`,
      [boardId],
    );
    return { looked, ran: rows.map(({ slot }) => slot) };
  }

  async function newBoard(createdAt: Date): Promise<string> {
    await owner.query('TRUNCATE "BoardDirectory", "ScheduleSlot", "Outbox" CASCADE');
    const database = new Database(place.app, 1);
    const boardId = randomUUID();
    const number = String(10_000 + (parseInt(boardId.slice(0, 6), 16) % 89_999));
    await database
      .forBoard(boardId, (tx) =>
        createBoard(tx, boardId, { name: 'Stichting Proef', number, region: 'zuid', createdAt }),
      )
      .finally(() => database.close());
    return boardId;
  }

  /** A replica of its own: what dies is its connection, with whatever transaction was open in it. */
  async function lookOnce({
    catchUp,
    clock,
    diesAt,
    answerLost,
  }: Look & { catchUp: CatchUp; clock: Clock }): Promise<void> {
    const name = randomUUID();
    const database = new Database(`${place.app}?application_name=${name}`, 1);
    const tried = task(catchUp, clock) as TestPeriodClosed;
    const slots = new Slots(database, clock, tried, nothing as PreparationBegins, nothing as DigestsDue);
    if (diesAt !== null) dying.set(name, { left: diesAt, answerLost });
    const ended = slots.runDue().catch((error: unknown) => {
      if (diesAt === null) throw error;
    });
    await ended.finally(() => database.close());
  }
});

/** By the name of their connection. */
const dying = new Map<string, { left: number; answerLost: boolean }>();

/** The connection of a replica that is to die is broken at its nth statement. */
function breakOnDemand(): void {
  type Inside = { connectionParameters: { application_name?: string }; connection: { stream: { destroy(): void } } };
  const query = Client.prototype.query as (...args: unknown[]) => unknown;
  Client.prototype.query = function (this: Client & Inside, ...args: unknown[]) {
    const fate = dying.get(this.connectionParameters.application_name ?? '');
    if (fate && --fate.left === 0) {
      struck++;
      const cut = () => this.connection.stream.destroy();
      if (fate.answerLost) setImmediate(cut);
      else cut();
    }
    return query.apply(this, args);
  } as Client['query'];
}
let struck = 0;

/** Leaves a row for every time it ran: nothing but the claim of the slot keeps it from doing so twice. */
const task = (catchUp: CatchUp, clock: Clock): SlotTask => ({
  name: 'tried',
  rule: { dailyAt: ['02:30', '07:30', '18:00'], catchUp },
  run: async (tx, { boardId, at }) => {
    const outbox = new Outbox(clock);
    const payload = { slot: at.toISOString() } as unknown as Record<string, never>;
    await outbox.add(tx, { boardId, type: 'forecast.record', dedupeKey: randomUUID(), payload });
    return 1;
  },
});

const nothing: SlotTask = { name: 'nothing', rule: { dailyAt: ['12:00'], catchUp: 'last' }, run: async () => 0 };

/** As if one replica had looked at each of those moments, and nothing had happened to it. */
function expected(catchUp: CatchUp, from: Date, looked: readonly Date[]): string[] {
  let after = from;
  return looked.flatMap((now) => {
    const due = dueSlots({ dailyAt: ['02:30', '07:30', '18:00'], catchUp }, after, now);
    after = due.at(-1) ?? after;
    return due.map((slot) => slot.toISOString());
  });
}
