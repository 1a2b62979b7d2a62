import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { CONFIG, type Config } from '#backend/config';
import { Clock } from '#backend/platform/clock';
import { Database } from '#backend/database/database';
import { forbidden, KoersError, notFound } from '#backend/platform/errors';
import { PERMISSION, type RoutePermission } from './allows';
import { isOfBoard, recordIn } from './known-records.queries';
import { tokenIn } from './session-cookie';
import { SessionsService } from './sessions.service';
import { may, type User } from './user';

/** Deny by default: without a named permission nobody passes, without a login only what is public. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<RoutePermission | undefined>(PERMISSION, context.getHandler());
    if (permission === 'public') return true;
    if (!permission) throw forbidden('permission.missing');

    const request = context.switchToHttp().getRequest<Request & { user?: User }>();
    const token = tokenIn(this.config, request.headers.cookie);
    if (!token) throw new KoersError('unauthenticated', 'session.missing');
    await this.clock.refresh();
    const user = await this.sessions.whoHolds(token);
    if (!user) throw new KoersError('unauthenticated', 'session.missing');
    if (!may(user, permission)) throw await this.refusal(user, request.originalUrl);
    request.user = user;
    return true;
  }

  /** What another board has does not exist here, also for who could not change it if it did. */
  private async refusal({ boardId }: User, address: string): Promise<KoersError> {
    const asked = recordIn(address);
    const isThere = !asked || (await this.database.forBoard(boardId, (tx) => isOfBoard(tx, asked)));
    return isThere ? forbidden('permission.missing') : notFound('notFound');
  }
}
