import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Audit } from '#backend/audit/audit';
import { exportBoard } from '#backend/exports/export-board';
import { filesFromDisk } from '#backend/imports/files-from-disk';
import { ImportsService } from '#backend/imports/imports.service';
import { Outbox } from '#backend/outbox/outbox';
import { StartError } from '#backend/platform/start-error';
import type { Import } from '#contract/imports';
import { boardOf, clockOf, withDatabase } from './boards';
import { command } from './command';

const shownErrors = 10;

export const importFiles = command<Import>({
  usage: 'import --board B --kind koers-csv PATH… [--yes]',
  about: 'shows what the files would change; with --yes it is done, all or nothing',
  options: { board: { type: 'string' }, kind: { type: 'string', default: 'koers-csv' }, yes: { type: 'boolean' } },
  run: (place, { values, paths }) =>
    withDatabase(place, async (database) => {
      if (values['kind'] !== 'koers-csv') throw new StartError('--kind is koers-csv.');
      if (paths.length === 0) throw new StartError('Say which files: import --board B PATH….');
      const files = await filesFromDisk(paths).catch(({ path, code }: NodeJS.ErrnoException) => {
        throw new StartError(`${path ?? paths.join(', ')} cannot be read (${code ?? 'unknown'}).`);
      });
      const { boardId } = await boardOf(database, values['board']);
      const clock = await clockOf(database, place.config.demo);
      const imports = new ImportsService(database, clock, new Audit(clock), new Outbox(clock));
      const who = { boardId, staffId: null, language: 'en' as const };
      const staged = await imports.stage(who, files);
      if (staged.summary.errorCount > 0) {
        await imports.discard(who, { id: staged.id });
        throw new StartError(whatIsWrong(staged));
      }
      return values['yes'] ? imports.commit(who, { id: staged.id }) : staged;
    }),
  say: ({ status, summary }) =>
    [
      ...summary.changes.map(
        ({ table, added, changed, unchanged }) => `${table}: ${added} new, ${changed} changed, ${unchanged} unchanged`,
      ),
      ...summary.warnings.map(
        ({ file, row, message }) => `warning: ${file}${row === null ? '' : ` row ${row}`}: ${message}`,
      ),
      status === 'committed' ? 'Imported.' : 'Nothing was written yet: add --yes to do it.',
    ].join('\n'),
});

function whatIsWrong({ summary: { errors, errorCount } }: Import): string {
  const lines = errors
    .slice(0, shownErrors)
    .map(
      ({ file, row, column, message }) =>
        `${file}${row === null ? '' : `, row ${row}`}${column ? `, ${column}` : ''}: ${message}`,
    );
  return `Nothing was imported; ${errorCount} error${errorCount === 1 ? '' : 's'}. ${lines.join(' | ')}`;
}

export const exportFiles = command<{ name: string; bytes: number }[]>({
  usage: 'export --board B --kind koers-csv FOLDER',
  about: 'writes everything of a board as koers-csv',
  options: { board: { type: 'string' }, kind: { type: 'string', default: 'koers-csv' } },
  run: (place, { values, paths: [folder, ...more] }) =>
    withDatabase(place, async (database) => {
      if (values['kind'] !== 'koers-csv') throw new StartError('--kind is koers-csv.');
      if (!folder || more.length > 0) throw new StartError('Say in which folder: export --board B FOLDER.');
      const { boardId } = await boardOf(database, values['board']);
      const files = await database.forBoard(boardId, (tx) => exportBoard(tx));
      try {
        mkdirSync(folder, { recursive: true });
        for (const { name, content } of files) writeFileSync(join(folder, name), content);
      } catch (error) {
        throw new StartError(`Cannot write in ${folder} (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
      }
      return files.map(({ name, content }) => ({ name, bytes: Buffer.byteLength(content) }));
    }),
  say: (files) => files.map(({ name, bytes }) => `${name} (${bytes} bytes)`).join('\n'),
});
