import { useSyncExternalStore } from 'react';
import { useMe } from '../providers/me';
import { onUnsaved, readUnsaved, unsavedKey } from './unsaved';

/** Whether this tab keeps something of one of these names that is not saved yet. */
export function useHasUnsaved(names: readonly string[]): boolean {
  const me = useMe()?.id ?? '';
  return useSyncExternalStore(onUnsaved, () => names.some((name) => readUnsaved(unsavedKey(me, name)) !== null));
}
