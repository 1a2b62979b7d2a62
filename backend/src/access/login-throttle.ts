import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#backend/database/database';
import { tooMany } from '#backend/platform/errors';

/** Failures that cost nothing, per e-mail address and per network address (a school shares one). */
const free = { email: 4, address: 40 };
const longestMs = 15 * 60_000;
const forgottenAfterMs = 24 * 3_600_000;

/** Milliseconds a next attempt has to wait: doubling after the free ones, at most a quarter of an hour. */
export function delayMs(failures: number, freeFailures: number): number {
  const extra = failures - freeFailures;
  return extra <= 0 ? 0 : Math.min(2 ** (extra - 1) * 1000, longestMs);
}

/** A growing delay on failed logins. Runs on the real clock; kept in the database, so that every replica counts along. */
@Injectable()
export class LoginThrottle {
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(private readonly database: Database) {}

  /** One try per e-mail address at a time: many passwords sent at once count as many sent one after the other. */
  async inTurn<Answer>(email: string, attempt: () => Promise<Answer>): Promise<Answer> {
    const key = emailKey(email);
    const mine = (this.turns.get(key) ?? Promise.resolve()).then(attempt);
    const over = mine.catch(() => undefined);
    this.turns.set(key, over);
    try {
      return await mine;
    } finally {
      if (this.turns.get(key) === over) this.turns.delete(key);
    }
  }

  async assertMayTry(email: string, address: string): Promise<void> {
    const rows = await this.database.common.loginThrottle.findMany({ where: { key: { in: keysOf(email, address) } } });
    const now = Date.now();
    const waits = rows.map(({ key, failures, lastAt }) => {
      const passed = now - lastAt.getTime();
      const delay = delayMs(failures, key.startsWith('email') ? free.email : free.address);
      // Another replica's clock may be ahead: what is free stays free.
      return delay === 0 || passed > forgottenAfterMs ? 0 : delay - passed;
    });
    const waitMs = Math.max(0, ...waits);
    if (waitMs > 0) throw tooMany('session.tooManyAttempts', Math.ceil(waitMs / 1000));
  }

  async failed(email: string, address: string): Promise<void> {
    const lastAt = new Date();
    for (const key of keysOf(email, address)) {
      await this.database.common.loginThrottle.upsert({
        where: { key },
        create: { key, failures: 1, lastAt },
        update: { failures: { increment: 1 }, lastAt },
      });
    }
  }

  async succeeded(email: string): Promise<void> {
    await this.database.common.loginThrottle.deleteMany({ where: { key: emailKey(email) } });
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
const emailKey = (email: string) => `email:${digest(email)}`;
const keysOf = (email: string, address: string) => [emailKey(email), `address:${digest(address)}`];
