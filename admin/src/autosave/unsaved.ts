import type { Kept } from './autosaver';

/**
 * Everything that is typed and not saved yet stands under this name: for this tab only. Gone at logout and when somebody else
 * logs in; a session that ends by itself takes nothing with it.
 */
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
export const keepUnsaved = (key: string, kept: Kept | null): void => {
  safely(() => (kept ? sessionStorage.setItem(key, JSON.stringify(kept)) : sessionStorage.removeItem(key)));
  listeners.forEach((listener) => listener());
};

/** Of everybody, or of everybody but one person. */
export const forgetUnsaved = (butOf?: string): void =>
  void safely(() => {
    const stays = butOf === undefined ? null : unsavedKey(butOf, '');
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(prefix) && (stays === null || !key.startsWith(stays))) sessionStorage.removeItem(key);
  });

const listeners = new Set<() => void>();

/** Tells when something is kept or saved. */
export function onUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function safely<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}
