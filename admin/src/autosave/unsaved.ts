import type { Kept } from './autosaver';

/** Everything that is typed and not saved yet stands under this name: for this tab only, and gone at logout. */
const prefix = 'koers.unsaved.';

/** Of one person: who logs in next on the same tab is offered nothing of somebody else. */
export const unsavedKey = (personId: string, name: string): string => `${prefix}${personId}.${name}`;

export function readUnsaved(key: string): Kept | null {
  return safely(() => {
    const { text, version } = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Kept>;
    return typeof text === 'string' && typeof version === 'number' ? { text, version } : null;
  });
}

/** A browser that keeps nothing is no reason to stop typing. */
export const keepUnsaved = (key: string, kept: Kept | null): void =>
  void safely(() => (kept ? sessionStorage.setItem(key, JSON.stringify(kept)) : sessionStorage.removeItem(key)));

export const forgetUnsaved = (): void =>
  void safely(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  });

function safely<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}
