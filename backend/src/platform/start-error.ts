/** Something the person who starts Koers can mend: printed as one line, without a stack. */
export class StartError extends Error {}

export function cannotWrite(home: string, error: unknown): StartError {
  const { code } = error as NodeJS.ErrnoException;
  return new StartError(
    `Cannot write in ${home} (${code ?? 'unknown'}): free some space or set KOERS_HOME to a folder that can be written.`,
  );
}
