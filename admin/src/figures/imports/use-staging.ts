import { useState } from 'react';
import type { Import, ImportCreate } from '#contract/imports';
import { stageImport } from '../data';
import { useWords } from '../use-words';
import { readAsBase64 } from './read-file';

export type Staging = { phase: 'idle' } | { phase: 'reading'; done: number; total: number } | { phase: 'checking' };

/** Reads the chosen files one by one, then lets the server check them all together. */
export function useStaging() {
  const words = useWords();
  const [staging, setStaging] = useState<Staging>({ phase: 'idle' });
  const [error, setError] = useState<unknown>(null);

  const read = async (chosen: readonly File[]): Promise<ImportCreate['files']> => {
    const files: ImportCreate['files'] = [];
    for (const file of chosen) {
      setStaging({ phase: 'reading', done: files.length + 1, total: chosen.length });
      const content = await readAsBase64(file).catch(() => {
        throw new Error(words('importNew.unreadable', { name: file.name }));
      });
      files.push({ name: file.name, content });
    }
    return files;
  };

  const stage = async (chosen: readonly File[]): Promise<Import | null> => {
    setError(null);
    try {
      const files = await read(chosen);
      setStaging({ phase: 'checking' });
      return await stageImport(files);
    } catch (failure) {
      setError(failure);
      return null;
    } finally {
      setStaging({ phase: 'idle' });
    }
  };
  return { staging, error, stage };
}
