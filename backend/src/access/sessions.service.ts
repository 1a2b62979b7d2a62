import { Injectable } from '@nestjs/common';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { KoersError, notFound } from '#backend/platform/errors';
import { fullName } from '#backend/organisation/names';
import type { Login, Session } from '#contract/access';
import { LoginThrottle } from './login-throttle';
import { isPassword, refuseSlowly } from './passwords';
import { hashToken, newToken } from './session-cookie';
import { findByEmail, findByHash, findPasswordHash, findPerson, sessionRow } from './sessions.queries';
import type { User } from './user';

/** Sessions run on the real clock: a demo clock set months ahead logs nobody out. */
const idleMs = 4 * 3_600_000;
export const absoluteMs = 12 * 3_600_000;
const seenEveryMs = 60_000;

type From = { address: string; device: string };
type Account = { boardId: string; id: string };

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly throttle: LoginThrottle,
    private readonly audit: Audit,
  ) {}

  /** The same refusal, as slow, for an unknown address and a wrong password. @returns the token for the cookie. */
  async logIn({ email, password }: Login, from: From): Promise<{ token: string; id: string }> {
    const address = email.toLowerCase();
    await this.clock.refresh();
    const account = await this.throttle.inTurn(address, () => this.tryOnce(address, password, from));
    return this.open(account, from.device);
  }

  private async tryOnce(email: string, password: string, from: From): Promise<Account> {
    await this.throttle.assertMayTry(email, from.address);
    const account = await this.findAccount(email, password);
    if (!account) {
      await this.throttle.failed(email, from.address);
      throw new KoersError('unauthenticated', 'session.wrongCredentials');
    }
    await this.throttle.succeeded(email);
    return account;
  }

  /** Who holds this cookie; null when the session is unknown or over, or the person left. */
  async whoHolds(token: string): Promise<User | null> {
    const tokenHash = hashToken(token);
    const today = this.clock.today();
    return this.database.forLogin({ sessionHash: tokenHash }, async (tx, enterBoard) => {
      const session = await findByHash(tx, tokenHash);
      const now = Date.now();
      if (!session || session.expiresAt.getTime() <= now || session.lastSeenAt.getTime() + idleMs <= now) return null;
      await enterBoard(session.boardId);
      const person = await findPerson(tx, session.staffId, today);
      if (!person) return null;
      if (session.lastSeenAt.getTime() + seenEveryMs < now) {
        await tx.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date(now) } });
      }
      const { boardId, staffId, id: sessionId } = session;
      return { boardId, staffId, sessionId, name: fullName(person), today, ...person };
    });
  }

  list(user: User): Promise<Session[]> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const now = Date.now();
      const open = { expiresAt: { gt: new Date(now) }, lastSeenAt: { gt: new Date(now - idleMs) } };
      const where = { staffId: user.staffId, ...open };
      const rows = await tx.session.findMany({ where, select: sessionRow, orderBy: { lastSeenAt: 'desc' }, take: 100 });
      return rows.map(({ createdAt, lastSeenAt, expiresAt, ...row }) => ({
        ...row,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        current: row.id === user.sessionId,
      }));
    });
  }

  end(user: User, id: string): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { count } = await tx.session.deleteMany({ where: { id, staffId: user.staffId } });
      if (count === 0) throw notFound('notFound');
      await this.record(tx, user, 'session.end', id);
    });
  }

  private async findAccount(email: string, password: string): Promise<Account | null> {
    const accounts = await this.database.forLogin({ email }, (tx) => findByEmail(tx, email, this.clock.today()));
    let isHashed = false;
    for (const account of accounts) {
      const credential = await this.database.forBoard(account.boardId, (tx) => findPasswordHash(tx, account.id));
      if (!credential) continue;
      isHashed = true;
      if (await isPassword(credential.passwordHash, password)) return account;
    }
    if (!isHashed) await refuseSlowly(password);
    return null;
  }

  private open({ boardId, id: staffId }: Account, device: string): Promise<{ token: string; id: string }> {
    const token = newToken();
    const now = new Date();
    return this.database.forBoard(boardId, async (tx) => {
      await tx.session.deleteMany({ where: { staffId, expiresAt: { lte: now } } });
      const { id } = await tx.session.create({
        data: {
          boardId,
          staffId,
          tokenHash: hashToken(token),
          device: device.slice(0, 200),
          createdAt: now,
          lastSeenAt: now,
          expiresAt: new Date(now.getTime() + absoluteMs),
        },
        select: { id: true },
      });
      await this.record(tx, { boardId, staffId }, 'session.start', id);
      return { token, id };
    });
  }

  private record(
    tx: Parameters<Audit['record']>[0],
    { boardId, staffId }: { boardId: string; staffId: string },
    action: string,
    subjectId: string,
  ): Promise<void> {
    return this.audit.record(tx, { boardId, actorId: staffId, action, subject: 'session', subjectId });
  }
}
