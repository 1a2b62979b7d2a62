import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

export type KoersRequest = Request & { correlationId: string };

/** A number to find a request back in the log; the user reads it in the error and can pass it on. */
export function correlate(request: Request, response: Response, next: NextFunction): void {
  (request as KoersRequest).correlationId = randomUUID();
  response.setHeader('X-Correlation-Id', (request as KoersRequest).correlationId);
  next();
}
