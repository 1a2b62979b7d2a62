import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { conflict, notFound, refuse, stale } from '#backend/platform/errors';
import { closeWhatIsDone } from '#backend/review-tasks/work-seen';
import type { Import, ImportList } from '#contract/imports';
import type { Page } from '#contract/list';
import { assertRecognised, assess, readUpload } from './assess-upload';
import type { UploadedFile } from './csv-file';
import { type Importer, toImport, toProblem, toSummary } from './import.mapper';
import {
  addImport,
  closeImport,
  countImports,
  filesOf,
  findImport,
  type ImportRow,
  listImports,
  namesOf,
  waitForTurn,
} from './imports.queries';
import { unpack } from './unpack';
import { writeImport } from './write-import';

/** Which import, and the version of it that was seen; without one the present version is meant. */
export type Seen = { id: string; version?: () => number };

@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  list(who: Importer, query: ImportList): Promise<Page<Import>> {
    return this.database.forBoard(who.boardId, async (tx) => {
      const data = await this.toImports(tx, who, await listImports(tx, query));
      return { data, total: await countImports(tx, query) };
    });
  }

  get(who: Importer, id: string): Promise<Import> {
    return this.database.forBoard(who.boardId, (tx) => this.read(tx, who, id));
  }

  /** Keeps the files and says what they would change; the board stays as it is. */
  stage(who: Importer, uploaded: readonly UploadedFile[]): Promise<Import> {
    const language = who.language ?? 'nl';
    const files = unpack(uploaded);
    const read = readUpload(files, this.clock.today());
    assertRecognised(read, language);
    const { boardId, staffId: startedById } = who;
    const row = { id: randomUUID(), boardId, fileHash: hashOf(files), files, startedById, createdAt: this.clock.now() };
    return this.database.forBoard(boardId, async (tx) => {
      await addImport(tx, { ...row, summary: toSummary(await assess(tx, read), language) });
      await this.note(tx, who, { action: 'import.stage', id: row.id });
      return this.read(tx, who, row.id);
    });
  }

  /** Writes all of it or nothing, against the board as it is now; the counts kept are of what really happened. */
  commit(who: Importer, { id, version }: Seen): Promise<Import> {
    const language = who.language ?? 'nl';
    return this.database.forBoard(who.boardId, async (tx) => {
      await waitForTurn(tx, who.boardId);
      const row = await findStaged(tx, { id, ...(version && { version }) });
      if (toImport(who, row, []).summary.errorCount > 0) throw refuse('import.hasErrors');
      const today = this.clock.today();
      const assessed = await assess(tx, readUpload(await filesOf(tx, id), today));
      const [error] = assessed.errors;
      if (error) throw conflict('import.changedMeanwhile', toProblem(error, language).message);
      const schoolIds = await writeImport(tx, assessed, {
        importId: id,
        today,
        by: { staffId: who.staffId, at: this.clock.now() },
      });
      const closed = { status: 'committed' as const, committedAt: this.clock.now() };
      if (!(await closeImport(tx, row, { ...closed, summary: toSummary(assessed, language) }))) throw stale();
      // Now that results came in, a task that waited for all of them may be done.
      const waiting = { watches: 'resultsComplete', schoolId: { in: [...schoolIds] } };
      await closeWhatIsDone(tx, this.audit, { boardId: who.boardId, at: closed.committedAt }, waiting);
      await this.askForForecasts(tx, who, { importId: id, schoolIds });
      await this.note(tx, who, { action: 'import.commit', id });
      return this.read(tx, who, id);
    });
  }

  discard(who: Importer, { id, version }: Seen): Promise<Import> {
    return this.database.forBoard(who.boardId, async (tx) => {
      const row = await findStaged(tx, { id, ...(version && { version }) });
      if (!(await closeImport(tx, row, { status: 'discarded' }))) throw stale();
      await this.note(tx, who, { action: 'import.discard', id });
      return this.read(tx, who, id);
    });
  }

  private async askForForecasts(
    tx: Tx,
    { boardId, staffId }: Importer,
    { importId, schoolIds }: { importId: string; schoolIds: readonly string[] },
  ): Promise<void> {
    for (const schoolId of schoolIds) {
      await this.outbox.addAtRest(tx, {
        boardId,
        type: 'forecast.refresh',
        dedupeKey: `forecast.refresh:import:${importId}:${schoolId}`,
        sameWork: `import:${schoolId}`,
        payload: { schoolId, trigger: 'import', importId, ...(staffId && { startedById: staffId }) },
      });
    }
  }

  private note(tx: Tx, { boardId, staffId }: Importer, { action, id }: { action: string; id: string }): Promise<void> {
    return this.audit.record(tx, { boardId, actorId: staffId, action, subject: 'import', subjectId: id });
  }

  private async read(tx: Tx, who: Importer, id: string): Promise<Import> {
    const row = await findImport(tx, id);
    const [found] = row ? await this.toImports(tx, who, [row]) : [];
    if (!found) throw notFound('import.notFound');
    return found;
  }

  private async toImports(tx: Tx, who: Importer, rows: readonly ImportRow[]): Promise<Import[]> {
    const people = await namesOf(
      tx,
      rows.flatMap(({ startedById }) => startedById ?? []),
    );
    return rows.map((row) => toImport(who, row, people));
  }
}

async function findStaged(tx: Tx, { id, version }: Seen): Promise<ImportRow> {
  const row = await findImport(tx, id);
  if (!row) throw notFound('import.notFound');
  const known = version?.() ?? row.version;
  if (row.status !== 'staged') throw conflict('import.notStaged');
  if (known !== row.version) throw stale();
  return row;
}

function hashOf(files: readonly UploadedFile[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of [...files].sort((a, b) => a.name.localeCompare(b.name, 'en')))
    hash.update(`${name}\0${content.byteLength}\0`).update(content);
  return hash.digest('hex');
}
