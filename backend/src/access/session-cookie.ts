import { createHash, randomBytes } from 'node:crypto';
import { parse, serialize } from 'cookie';
import type { Config } from '#backend/config';

/** Over https the name itself makes the browser hold to Secure, no Domain and Path=/. Plain http: embedded only. */
export const isPlain = ({ embedded, publicUrl }: Config): boolean => embedded && publicUrl.startsWith('http://');
export const cookieName = (config: Config): string => (isPlain(config) ? 'koers' : '__Host-koers');

export const newToken = (): string => randomBytes(32).toString('base64url');
/** Only the hash is kept: who reads the database cannot use the sessions in it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const tokenIn = (config: Config, header: string | undefined): string | undefined =>
  header ? parse(header)[cookieName(config)] : undefined;

export const sessionCookie = (config: Config, token: string, maxAgeSeconds: number): string =>
  serialize(cookieName(config), token, {
    httpOnly: true,
    secure: !isPlain(config),
    sameSite: 'lax',
    path: '/',
    maxAge: maxAgeSeconds,
  });
