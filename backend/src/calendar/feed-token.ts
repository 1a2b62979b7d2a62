import { createHash, randomBytes } from 'node:crypto';

const secretBytes = 24;
const boardBytes = 16;

/** The secret in the address of a feed: 192 random bits, behind the board they are of, since nobody is logged in there. */
export function newFeedToken(boardId: string): string {
  return Buffer.concat([Buffer.from(boardId.replaceAll('-', ''), 'hex'), randomBytes(secretBytes)]).toString(
    'base64url',
  );
}

/** Only this is kept. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Null for what is no token: it is not looked for. */
export function boardOfToken(token: string): string | null {
  if (!/^[\w-]+$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== boardBytes + secretBytes || bytes.toString('base64url') !== token) return null;
  const hex = bytes.subarray(0, boardBytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
