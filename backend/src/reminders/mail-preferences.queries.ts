import type { Tx } from '#backend/database/database';

/** Kinds of mail a person can stop. */
export const stoppable = ['digest', 'news', 'minutes'] as const;
export type Stoppable = (typeof stoppable)[number];
type Person = { boardId: string; staffId: string };

export const findPreferences = (tx: Tx, staffId: string) =>
  tx.staff.findFirstOrThrow({
    where: { id: staffId },
    select: {
      language: true,
      mailProblemAt: true,
      mailPreference: { select: { digestTime: true, frequency: true, weekday: true, version: true } },
      preferences: { select: { kind: true } },
    },
  });

type Saved = { digestTime?: string; frequency?: string; weekday?: number };

/** False when it was changed meanwhile. Version 0 is what holds as long as nobody chose anything. */
export async function savePreferences(
  tx: Tx,
  { boardId, staffId }: Person,
  known: number,
  saved: Saved,
): Promise<boolean> {
  if (known === 0) {
    const data = { boardId, staffId, ...saved };
    return (await tx.mailPreference.createMany({ data, skipDuplicates: true })).count === 1;
  }
  const { count } = await tx.mailPreference.updateMany({
    where: { staffId, version: known },
    data: { ...saved, version: { increment: 1 } },
  });
  return count === 1;
}

export async function stop(tx: Tx, { boardId, staffId }: Person, kind: Stoppable, at: Date): Promise<boolean> {
  const data = { boardId, staffId, kind, unsubscribedAt: at };
  return (await tx.reminderPreference.createMany({ data, skipDuplicates: true })).count === 1;
}

export const start = (tx: Tx, staffId: string, kind: Stoppable) =>
  tx.reminderPreference.deleteMany({ where: { staffId, kind } });

export const setLanguage = (tx: Tx, staffId: string, language: string) =>
  tx.staff.updateMany({ where: { id: staffId }, data: { language } });
