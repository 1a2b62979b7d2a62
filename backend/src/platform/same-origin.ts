import type { NextFunction, Response, Request } from 'express';
import type { KoersRequest } from './correlation';
import { sendProblem } from './error.filter';

const safe = ['GET', 'HEAD', 'OPTIONS'];
/** A mail program unsubscribes with a form of its own; the secret in the link is what proves it. */
const fromMail = /^\/api\/unsubscribe\//;

/**
 * What another site can make a browser send: a form, without our JSON; a fetch, with its own Origin. Both are refused.
 * No Origin at all is a program or a mail client, not a page.
 */
export function refuseForeignPages(publicUrl: string) {
  const own = new URL(publicUrl).origin;
  return (request: Request, response: Response, next: NextFunction): void => {
    if (safe.includes(request.method) || fromMail.test(request.path)) return next();
    const { origin, host } = request.headers;
    const { correlationId } = request as KoersRequest;
    if (origin !== undefined && origin !== own && hostOf(origin) !== host)
      return sendProblem(response, { status: 403, code: 'request.foreignOrigin' }, correlationId);
    const hasBody = Number(request.headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in request.headers;
    if (hasBody && !request.is('application/json'))
      return sendProblem(response, { status: 415, code: 'request.notJson' }, correlationId);
    next();
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
