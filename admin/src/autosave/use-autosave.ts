import { HttpError } from 'react-admin';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../providers/me';
import { Autosaver, type Doors, type Saved } from './autosaver';
import { keepUnsaved, readUnsaved, unsavedKey } from './unsaved';

type Ask = {
  /** Names the text in the browser: ids only, never a name of a person. */
  name: string;
  saved: Saved;
  save: Doors['save'];
  load: Doors['load'];
};

/** Who is away now may be back in a moment, and a session that ended can be begun again. */
function kindOf(error: unknown): ReturnType<Doors['kindOf']> {
  const status = error instanceof HttpError ? error.status : 0;
  if (status === 412) return 'stale';
  return status === 0 || status === 401 || status === 429 || status >= 500 ? 'away' : 'no';
}

/** Saves a text by itself while it is typed. One for each `name`: give the component a key when that can change. */
export function useAutosave({ name, saved, save, load }: Ask) {
  const key = unsavedKey(useMe()?.id ?? '', name);
  const [saver] = useState(
    () => new Autosaver(saved, readUnsaved(key), { save, load, kindOf, keep: (kept) => keepUnsaved(key, kept) }),
  );
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.refresh(saved), [saver, saved]);
  useEffect(() => {
    saver.start();
    window.addEventListener('pagehide', saver.flush);
    return () => {
      window.removeEventListener('pagehide', saver.flush);
      saver.stop();
    };
  }, [saver]);
  return { ...snapshot, saver };
}
