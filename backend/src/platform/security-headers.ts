import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

export type WithNonce = Response & { locals: { nonce: string } };

/**
 * Content from this address only. Styles need a nonce, since Material UI writes them while the page runs. Over plain http
 * neither HSTS nor upgrade-insecure-requests: they would lock out a colleague on the same network.
 */
export function securityHeaders(plain: boolean): RequestHandler[] {
  const withNonce = (_request: Request, response: Response, next: NextFunction) => {
    (response as WithNonce).locals.nonce = randomBytes(16).toString('base64');
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", (_request, response) => `'nonce-${(response as WithNonce).locals.nonce}'`],
        styleSrcAttr: ["'unsafe-inline'"],
        ...(plain ? {} : { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: plain ? false : { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginOpenerPolicy: plain ? false : undefined,
    originAgentCluster: plain ? false : undefined,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  } as Parameters<typeof helmet>[0]);
  return [withNonce, headers];
}
