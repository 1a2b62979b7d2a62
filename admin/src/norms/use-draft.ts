import { useState } from 'react';
import { useMe } from '../providers/me';
import { type Draft, isTouched, readDraft } from './norm-draft';

/**
 * Keeps what is typed until it is saved, also when the page is closed: in the browser, per person. A norm says nothing
 * about a pupil. A browser that keeps nothing is no reason to stop typing.
 */
export function useDraft(name: string, fresh: Draft) {
  const key = `koers.draft.norm.${useMe()?.id ?? ''}.${name}`;
  const [kept, setKept] = useState(() => safely(() => readDraft(localStorage.getItem(key))));
  const [restored, setRestored] = useState(kept !== null);
  const draft = kept ?? fresh;
  const write = (next: Draft | null) => {
    const typed = next && isTouched(next) ? next : null;
    setKept(typed);
    safely(() => (typed ? localStorage.setItem(key, JSON.stringify(typed)) : localStorage.removeItem(key)));
  };
  const drop = () => {
    setRestored(false);
    write(null);
  };
  return { draft, touched: kept !== null, restored: restored && kept !== null, write, drop };
}

function safely<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}
