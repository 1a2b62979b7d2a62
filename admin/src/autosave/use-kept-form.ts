import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { codeOf } from '../providers/http';
import { useMe } from '../providers/me';
import { keepUnsaved, readUnsaved, unsavedKey } from './unsaved';

type Asked<Text, Saved> = {
  /** Under which the tab keeps what is typed; one per form and record. */
  name: string;
  fresh: Text;
  version: number;
  send: (text: Text, version: number) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
};

/** What is typed is kept in this tab until it is saved; what somebody else saved meanwhile is shown beside it. */
export function useKeptForm<Text extends object, Saved>({ name, fresh, version, send, onSaved }: Asked<Text, Saved>) {
  const notify = useNotify();
  const key = unsavedKey(useMe()?.id ?? '', name);
  const [kept] = useState(() => readText(key, fresh));
  const [text, setText] = useState(kept ?? fresh);
  const [base, setBase] = useState(kept ? (readUnsaved(key)?.version ?? version) : version);
  const [state, setState] = useState<'open' | 'sending' | 'stale'>('open');
  const isTouched = JSON.stringify(text) !== JSON.stringify(fresh);
  useEffect(
    () => keepUnsaved(key, isTouched ? { text: JSON.stringify(text), version: base } : null),
    [key, text, base, isTouched],
  );
  const save = async () => {
    // What somebody else saved is on the screen by then: saving once more is a choice.
    const from = state === 'stale' ? version : base;
    setState('sending');
    try {
      const saved = await send(text, from);
      keepUnsaved(key, null);
      onSaved(saved);
    } catch (error) {
      const isStale = codeOf(error) === 'request.stale';
      if (!isStale) notify((error as Error).message, { type: 'error' });
      setState(isStale ? 'stale' : 'open');
      return;
    }
    setState('open');
  };
  const change = (part: Partial<Text>) => setText((now) => ({ ...now, ...part }));
  const forget = () => {
    // At once: a form that is closed with this never comes to its effects.
    keepUnsaved(key, null);
    setText(fresh);
    setBase(version);
    setState('open');
  };
  return { text, change, setText, save, forget, isKept: kept !== null && isTouched, state };
}
export type KeptForm<Text extends object> = ReturnType<typeof useKeptForm<Text, unknown>>;

function readText<Text extends object>(key: string, fresh: Text): Text | null {
  const kept = readUnsaved(key);
  if (!kept) return null;
  try {
    return { ...fresh, ...(JSON.parse(kept.text) as Partial<Text>) };
  } catch {
    return null;
  }
}
