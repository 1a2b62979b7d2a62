import { Injectable } from '@nestjs/common';
import { Clock } from '#backend/platform/clock';
import type { Tx } from '#backend/database/database';

/** What can follow from a change. The workflows declare a handler for each; payloads hold ids only. */
export type OutboxTypes = {
  'forecast.refresh': {
    schoolId: string;
    trigger: 'testPeriod' | 'import' | 'manual';
    testPeriodId?: string;
    importId?: string;
    startedById?: string;
  };
  /** Of the whole board; what it rests on is read when it is done. */
  'forecast.record': Record<string, never>;
  /** Who does what after a talk, for one person who was there. */
  'conversations.minutes': { conversationId: string; staffId: string };
  /** A mail of which nobody knows whether it arrived, sent once more because somebody decided so. */
  'mails.resend': { mailId: string };
  /** `asked`: by an operator, for a day that need not be today. */
  'reminders.digest': { staffId: string; localDay: string; asked?: boolean };
};
export type OutboxType = keyof OutboxTypes;

type Row<Type extends OutboxType> = { dedupeKey: string; payload: OutboxTypes[Type] };
/** `availableAt`: not done before; left out: at once. */
type Asked<Type extends OutboxType> = { boardId: string; type: Type; availableAt?: Date };
type Rows<Type extends OutboxType> = Asked<Type> & { rows: readonly Row<Type>[] };

/** Imports come file by file: what follows from them waits this long for the next. */
const restMs = 10_000;
const longestRestMs = 60_000;

@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /**
   * Written in the transaction of the change it follows from, so that both happen or neither.
   * The same dedupe key twice is one row: whoever repeats a change repeats nothing here.
   * @returns the id of the row, also when it was there already.
   */
  async add<Type extends OutboxType>(tx: Tx, row: Asked<Type> & Row<Type>): Promise<string> {
    await this.addAll(tx, { ...row, rows: [row] });
    const { id } = await tx.outbox.findUniqueOrThrow({
      where: { boardId_dedupeKey: { boardId: row.boardId, dedupeKey: row.dedupeKey } },
      select: { id: true },
    });
    return id;
  }

  /** As `add`, for many rows of one type at once; they carry their keys, so nobody needs their ids. */
  async addAll<Type extends OutboxType>(tx: Tx, { boardId, type, rows, availableAt }: Rows<Type>): Promise<void> {
    if (rows.length === 0) return;
    const now = this.clock.now();
    await tx.$executeRaw`
      INSERT INTO "Outbox" ("boardId", type, "dedupeKey", payload, "availableAt")
      SELECT ${boardId}::uuid, ${type}, fresh.key, fresh.payload::jsonb, ${availableAt ?? now}
      FROM unnest(${rows.map(({ dedupeKey }) => dedupeKey)}::text[], ${rows.map(({ payload }) => JSON.stringify(payload))}::text[]) AS fresh(key, payload)
      ON CONFLICT ("boardId", "dedupeKey") DO NOTHING`;
    // Sent when the transaction commits, so that a worker need not wait for its next look at every board. What is not due
    // yet would only wake all of them for nothing.
    if (!availableAt || availableAt <= now) await tx.$executeRaw`SELECT pg_notify('koers_outbox', ${boardId})`;
  }

  /**
   * As `add`, for work that several changes in a row ask for: a row that still waits for the same thing gives way, and the
   * new one waits a moment for the next change. Never longer than a minute after the first.
   */
  async addAtRest<Type extends OutboxType>(
    tx: Tx,
    row: { boardId: string; type: Type; dedupeKey: string; payload: OutboxTypes[Type]; sameWork: string },
  ): Promise<void> {
    const { boardId, type, sameWork } = row;
    const now = this.clock.now();
    const given = await tx.$queryRaw<{ firstAskedAt: string | null }[]>`
      UPDATE "Outbox" SET state = 'done', "doneAt" = ${now} WHERE "boardId" = ${boardId}::uuid AND type = ${type}
        AND state = 'waiting' AND payload->>'sameWork' = ${sameWork} AND "dedupeKey" <> ${row.dedupeKey}
      RETURNING payload->>'firstAskedAt' AS "firstAskedAt"`;
    const asked = given.map(({ firstAskedAt }) => Date.parse(firstAskedAt ?? '')).filter((at) => !Number.isNaN(at));
    const firstAskedAt = new Date(Math.min(now.getTime(), ...asked));
    const availableAt = new Date(Math.min(now.getTime() + restMs, firstAskedAt.getTime() + longestRestMs));
    const payload = { ...row.payload, sameWork, firstAskedAt: firstAskedAt.toISOString() };
    await this.add(tx, { ...row, payload, availableAt });
  }
}
