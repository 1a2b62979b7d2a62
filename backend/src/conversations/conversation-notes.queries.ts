import type { Tx } from '#backend/database/database';
import type { NoteVersionList } from '#contract/conversations';

export const noteRow = { text: true, version: true, savedAt: true, writerId: true } as const;

export const findNote = (tx: Tx, { conversationId, pointId }: { conversationId: string; pointId: string }) =>
  tx.conversationNote.findFirst({ where: { pointId, point: { conversationId } }, select: noteRow });

type At = { boardId: string; pointId: string };
type Written = { text: string; writerId: string; savedAt: Date };

/** Saves a note one version further and keeps what was saved. False when somebody saved it since `version` was read. */
export async function saveNote(tx: Tx, at: At, version: number, saved: Written): Promise<boolean> {
  const { count } = await tx.conversationNote.updateMany({
    where: { ...at, version },
    data: { ...saved, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.conversationNoteVersion.create({ data: { ...at, version: version + 1, ...saved } });
  return true;
}

export const listNoteVersions = (tx: Tx, pointId: string, { order, page, perPage }: NoteVersionList) =>
  tx.conversationNoteVersion.findMany({
    where: { pointId },
    select: noteRow,
    orderBy: { version: order === 'ASC' ? 'asc' : 'desc' },
    skip: (page - 1) * perPage,
    take: perPage,
  });
export const countNoteVersions = (tx: Tx, pointId: string) => tx.conversationNoteVersion.count({ where: { pointId } });

/** Of one person only: nobody else's is ever asked for. */
type Own = { boardId: string; conversationId: string; staffId: string };

export const findPrivateNote = (tx: Tx, { conversationId, staffId }: Own) =>
  tx.conversationPrivateNote.findFirst({
    where: { conversationId, staffId },
    select: { text: true, version: true, savedAt: true },
  });

/** False when the same person saved it since, elsewhere; version 0 means that there was none. */
export async function savePrivateNote(
  tx: Tx,
  own: Own,
  { version, text, savedAt }: { version: number; text: string; savedAt: Date },
): Promise<boolean> {
  const { count } =
    version === 0
      ? await tx.conversationPrivateNote.createMany({ data: { ...own, text, savedAt }, skipDuplicates: true })
      : await tx.conversationPrivateNote.updateMany({
          where: { ...own, version },
          data: { text, savedAt, version: { increment: 1 } },
        });
  return count === 1;
}
