import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { KoersError, stale } from './errors';

/** The version the caller last saw; asked for only after the record was found, so that out of reach stays 404. */
export type KnownVersion = () => number;

/** `If-Match: "v3"`. Missing: 428; not one of ours, which cannot be the present one: 412. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): KnownVersion => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  return () => {
    if (!header) throw new KoersError('preconditionMissing', 'request.ifMatchMissing');
    const version = /^"v(\d{1,9})"$/.exec(header)?.[1];
    if (!version) throw stale();
    return Number(version);
  };
});
