import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#backend/platform/clock';
import type { Tx } from '#backend/database/database';

/** Ids and names of fields, never values: the log itself holds nothing about a person. */
export type AuditFact = {
  boardId: string;
  /** Null when Koers did it by itself. */
  actorId: string | null;
  /** What was done, e.g. `pupil.read`. */
  action: string;
  subject: string;
  subjectId: string | null;
  fields?: readonly string[];
};

/** What a fact is about. */
export type About = Pick<AuditFact, 'subject' | 'subjectId'>;
type Actor = { boardId: string; staffId: string };

export type AuditRow = {
  seq: number;
  at: Date;
  actorId: string | null;
  action: string;
  subject: string;
  subjectId: string | null;
  fields: readonly string[];
};

const start = '0'.repeat(64);

@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  record(tx: Tx, { boardId, ...fact }: AuditFact): Promise<void> {
    return this.recordAll(tx, boardId, [fact]);
  }

  /** That somebody did the same with each of these, as reading them. */
  recordEach(tx: Tx, { boardId, staffId: actorId }: Actor, action: string, about: readonly About[]): Promise<void> {
    return this.recordAll(
      tx,
      boardId,
      about.map((one) => ({ actorId, action, ...one })),
    );
  }

  /** Adds to the chain of the board, in the caller's transaction. The locked head keeps the chain from forking. */
  async recordAll(tx: Tx, boardId: string, facts: readonly Omit<AuditFact, 'boardId'>[]): Promise<void> {
    if (facts.length === 0) return;
    await tx.$executeRaw`INSERT INTO "AuditHead" ("boardId", seq, hash) VALUES (${boardId}::uuid, 0, ${start}) ON CONFLICT DO NOTHING`;
    const [head] = await tx.$queryRaw<{ seq: number; hash: string }[]>`
      SELECT seq, hash FROM "AuditHead" WHERE "boardId" = ${boardId}::uuid FOR UPDATE`;
    if (!head) throw new Error('The audit chain of this board has no head');

    const at = this.clock.now();
    let { seq, hash } = head;
    const entries = facts.map(({ actorId, action, subject, subjectId, fields = [] }) => {
      const [row, previousHash] = [{ seq: ++seq, at, actorId, action, subject, subjectId, fields: [...fields] }, hash];
      hash = auditHash(previousHash, row);
      return { boardId, ...row, previousHash, hash };
    });
    await tx.auditEntry.createMany({ data: entries });
    await tx.auditHead.update({ where: { boardId }, data: { seq, hash } });
  }
}

/** hash = sha256(previous hash + the row in a fixed order): changing or dropping a row breaks every later one. */
export function auditHash(previousHash: string, row: AuditRow): string {
  const canonical = JSON.stringify([
    row.seq,
    row.at.toISOString(),
    row.actorId,
    row.action,
    row.subject,
    row.subjectId,
    row.fields,
  ]);
  return createHash('sha256').update(previousHash).update(canonical).digest('hex');
}
