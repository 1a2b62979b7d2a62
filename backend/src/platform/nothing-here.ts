import type { NextFunction, Request, Response } from 'express';
import type { KoersRequest } from './correlation';
import { sendProblem } from './error.filter';

/** Behind the admin's files only the API is left. Express would answer the rest itself, with headers of its own. */
export function nothingHere(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith('/api/')) return next();
  sendProblem(response, { status: 404, code: 'notFound' }, (request as KoersRequest).correlationId);
}
