import { MigrationError } from '#prisma/migrate';
import { OpenDataError } from '#backend/open-data/open-data-file';
import { KoersError } from '#backend/platform/errors';
import { StartError } from '#backend/platform/start-error';
import { isUnreachable } from '#backend/platform/database-errors';

/** One line a person can act on; a stack only for what nobody foresaw. */
export function reportFailure(error: unknown): void {
  process.stderr.write(`${lineOf(error)}\n`);
}

function lineOf(error: unknown): string {
  if (error instanceof StartError || error instanceof MigrationError || error instanceof OpenDataError)
    return error.message;
  if (error instanceof KoersError) {
    const fields = error.fields.map(({ path, message }) => `${path}: ${message}`);
    return [error.detail ?? `Koers refused this (${error.code}).`, ...fields].join(' ');
  }
  const { code, message, stack } = (error ?? {}) as { code?: string; message?: string; stack?: string };
  if (code === 'EADDRINUSE') return 'The port is taken: stop what uses it, or set PORT to another one.';
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message} Run «npm run koers -- help» for the commands.`;
  if (isUnreachable(error) || code === '28P01' || code === '3D000')
    return `The database of DATABASE_URL cannot be reached (${code ?? 'no answer'}): check the address, the name and the password.`;
  return stack ?? String(error);
}
