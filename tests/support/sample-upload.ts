import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { settled } from './browser';

const folder = join(__dirname, '../../docs/voorbeeld');

export type Upload = { name: string; mimeType: string; buffer: Buffer };

export const asUpload = (name: string, text: string): Upload => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** The six files of docs/voorbeeld; `change` may spoil one. */
export const sampleFiles = (change = (_name: string, text: string) => text): Upload[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => asUpload(name, change(name, readFileSync(join(folder, name), 'utf8'))));

/** From the menu to the page that says what would change, or what is wrong. */
export async function haveChecked(page: Page, files: Upload[]): Promise<void> {
  await page.getByRole('link', { name: 'Imports', exact: true }).click();
  await page.getByRole('link', { name: 'Nieuwe import' }).click();
  await page.getByLabel('Kies CSV-bestanden').setInputFiles(files);
  await page.getByRole('button', { name: 'Controleer de bestanden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import van' }).waitFor();
  await settled(page);
}

/** Doorvoeren asks once, and says that it was done. */
export async function commit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Doorvoeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Doorvoeren' }).click();
  await page.getByText('De import is doorgevoerd.').waitFor();
  await settled(page);
}
