import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { UploadedFile } from './csv-file';

/** The files named on a command line; a folder stands for the CSV and zip files in it. */
export async function filesFromDisk(paths: readonly string[]): Promise<UploadedFile[]> {
  const found: UploadedFile[] = [];
  for (const path of paths) {
    for (const file of await filesAt(path)) found.push({ name: basename(file), content: await readFile(file) });
  }
  return found;
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(csv|txt|tsv|zip)$/i.test(name) && !name.startsWith('.'));
  return names.sort().map((name) => join(path, name));
}
