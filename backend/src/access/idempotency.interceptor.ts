import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '#backend/database/database';
import type { Permission } from '#contract/permissions';
import { conflict } from '#backend/platform/errors';
import { PERMISSION, type RoutePermission } from './allows';
import type { User } from './user';

type Asked = Request & { user?: User };
type Key = { boardId: string; staffId: string; key: string };
const running = 0;
/** What is said without a name: the hash of it, beside the name, would tell. A survey answered twice is a 409 anyhow. */
const withoutName: ReadonlySet<string> = new Set<Permission>(['survey.answer', 'cycle.raise']);
/** Its answer holds a secret that is told once and kept nowhere. */
const secret: RoutePermission = 'calendarFeed.edit';
const keptMs = 24 * 3_600_000;

/** A POST repeated with the same Idempotency-Key gets the first answer again and does nothing twice, for a day. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Asked>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || typeof key !== 'string' || !request.user) return next.handle();
    // A search does nothing twice, and its answer holds names.
    const permission = this.reflector.get<RoutePermission | undefined>(PERMISSION, context.getHandler());
    if (permission?.endsWith('.read') || permission === secret || withoutName.has(permission ?? ''))
      return next.handle();
    const { boardId, staffId } = request.user;
    const response = context.switchToHttp().getResponse<Response>();
    return from(this.once({ boardId, staffId, key: key.slice(0, 200) }, { request, response, next }));
  }

  private async once(
    key: Key,
    { request, response, next }: { request: Asked; response: Response; next: CallHandler },
  ): Promise<unknown> {
    const bodyHash = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest('hex');
    // The address as it was asked for, with the ids in it: a template would let one task's answer stand for another's.
    const [route = ''] = request.originalUrl.split('?');
    const before = await this.claim(key, { route, bodyHash });
    if (before) {
      const same = before.route === route && before.bodyHash === bodyHash && before.status !== running;
      if (!same) throw conflict('request.idempotencyKeyReused');
      response.status(before.status);
      return before.response;
    }
    try {
      const answer: unknown = await lastValueFrom(next.handle());
      await this.keep(key, response.statusCode, answer);
      return answer;
    } catch (error) {
      await this.forget(key);
      throw error;
    }
  }

  /** Null when this caller is the first. */
  private claim(key: Key, asked: { route: string; bodyHash: string }) {
    return this.database.forBoard(key.boardId, async (tx) => {
      const now = Date.now();
      await tx.idempotencyKey.deleteMany({
        where: { staffId: key.staffId, createdAt: { lt: new Date(now - keptMs) } },
      });
      const row = { ...key, ...asked, status: running, createdAt: new Date(now) };
      const { count } = await tx.idempotencyKey.createMany({ data: row, skipDuplicates: true });
      return count === 1 ? null : tx.idempotencyKey.findUnique({ where: { boardId_staffId_key: key } });
    });
  }

  private keep(key: Key, status: number, answer: unknown) {
    const response = JSON.parse(JSON.stringify(answer ?? null)) as object;
    return this.database.forBoard(key.boardId, (tx) =>
      tx.idempotencyKey.update({ where: { boardId_staffId_key: key }, data: { status, response } }),
    );
  }

  private forget(key: Key) {
    return this.database.forBoard(key.boardId, (tx) =>
      tx.idempotencyKey.deleteMany({ where: { staffId: key.staffId, key: key.key } }),
    );
  }
}
