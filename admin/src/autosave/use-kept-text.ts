import { useEffect, useState } from 'react';
import { useMe } from '../providers/me';
import { keepUnsaved, readUnsaved, unsavedKey } from './unsaved';

/** A text without a version of its own, that stays in this tab until it is sent; `key` is what to forget then. */
export function useKeptText(name: string) {
  const key = unsavedKey(useMe()?.id ?? '', name);
  const [text, setText] = useState(() => readUnsaved(key)?.text ?? '');
  useEffect(() => keepUnsaved(key, text === '' ? null : { text, version: 0 }), [key, text]);
  return { key, text, setText };
}
