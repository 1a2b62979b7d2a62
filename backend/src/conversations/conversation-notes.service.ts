import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { Clock } from '#backend/platform/clock';
import { notFound, stale } from '#backend/platform/errors';
import { ConversationNote, type NoteVersionList, PrivateNote } from '#contract/conversations';
import type { Page } from '#contract/list';
import { toNote } from './conversation.mapper';
import {
  countNoteVersions,
  findNote,
  findPrivateNote,
  listNoteVersions,
  saveNote,
  savePrivateNote,
} from './conversation-notes.queries';
import { assertMay, findRow } from './find-conversation';

type At = { id: string; pointId: string };
type Known = { version: () => number };

/** Notes per point, each with a version of its own, so that two people can write beside each other; and what one keeps for oneself. */
@Injectable()
export class ConversationNotesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  read(user: User, at: At): Promise<ConversationNote> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await findRow(tx, user, at.id);
      return readNote(tx, at);
    });
  }

  write(user: User, { version, ...at }: At & Known, text: string): Promise<ConversationNote> {
    const { boardId, staffId: writerId } = user;
    const { id: subjectId, pointId } = at;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findRow(tx, user, at.id);
      await readNote(tx, at);
      const known = version();
      assertMay('write', row, user);
      const saved = { text, writerId, savedAt: this.clock.now() };
      if (!(await saveNote(tx, { boardId, pointId }, known, saved))) throw stale();
      const fact = { action: 'conversation.write', subject: 'conversation', subjectId, fields: ['note'] };
      await this.audit.record(tx, { boardId, actorId: writerId, ...fact });
      return readNote(tx, at);
    });
  }

  versions(user: User, { id, pointId }: At, query: NoteVersionList): Promise<Page<ConversationNote>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await findRow(tx, user, id);
      await readNote(tx, { id, pointId });
      const rows = await listNoteVersions(tx, pointId, query);
      const writers = await namesOfStaff(tx, rows.map(({ writerId }) => writerId)); // prettier-ignore
      const data = rows.map((row) => toNote(pointId, row, writers));
      return { data, total: await countNoteVersions(tx, pointId) };
    });
  }

  /** Of who asks. There is no way to ask for that of somebody else. */
  readPrivate({ boardId, staffId, ...user }: User, id: string): Promise<PrivateNote> {
    return this.database.forBoard(boardId, async (tx) => {
      await findRow(tx, { boardId, staffId, ...user }, id);
      return readPrivate(tx, { boardId, conversationId: id, staffId });
    });
  }

  writePrivate(user: User, { id, version }: { id: string } & Known, text: string): Promise<PrivateNote> {
    const own = { boardId: user.boardId, conversationId: id, staffId: user.staffId };
    return this.database.forBoard(user.boardId, async (tx) => {
      await findRow(tx, user, id);
      if (!(await savePrivateNote(tx, own, { version: version(), text, savedAt: this.clock.now() }))) throw stale();
      const fact = { action: 'conversation.writePrivate', subject: 'conversation', subjectId: id };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return readPrivate(tx, own);
    });
  }
}

async function readNote(tx: Tx, { id, pointId }: At): Promise<ConversationNote> {
  const row = await findNote(tx, { conversationId: id, pointId });
  if (!row) throw notFound('notFound');
  return toNote(pointId, row, await namesOfStaff(tx, [row.writerId]));
}

async function readPrivate(tx: Tx, own: { boardId: string; conversationId: string; staffId: string }) {
  const row = await findPrivateNote(tx, own);
  return PrivateNote.parse({
    conversationId: own.conversationId,
    text: row?.text ?? '',
    version: row?.version ?? 0,
    savedAt: row?.savedAt.toISOString() ?? null,
  });
}
