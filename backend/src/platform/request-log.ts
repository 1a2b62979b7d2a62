import type { NextFunction, Request, Response } from 'express';
import type { User } from '#backend/access/user';
import type { KoersRequest } from './correlation';
import { logger } from './logger';

/** One line a request, with the template of the route: addresses can hold what people typed. */
export function logRequests(request: Request, response: Response, next: NextFunction): void {
  const from = process.hrtime.bigint();
  response.on('finish', () => {
    const { correlationId, user } = request as KoersRequest & { user?: User };
    const route = request.route as { path?: string } | undefined;
    logger.info(
      {
        method: request.method,
        route: route?.path ?? 'none',
        status: response.statusCode,
        ms: Number((process.hrtime.bigint() - from) / 1_000_000n),
        staffId: user?.staffId,
        boardId: user?.boardId,
        correlationId,
      },
      'request',
    );
  });
  next();
}
