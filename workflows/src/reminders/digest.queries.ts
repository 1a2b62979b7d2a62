import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { toDate } from '#backend/platform/clock';
import { spansDay } from '#backend/platform/spans-day';
import { addDays, type Day } from '#domain/calendar/day';

/** What is due soon looks this far ahead at most; five school days may span a holiday. */
export const horizonDays = 28;

export type Owner = { staffId: string; schoolId: string };

/** Who owns an open task that is due on this day or was before, with the school: one row per person and school. */
export const ownersDue = (tx: Tx, day: Day) => tx.$queryRaw<Owner[]>`
  SELECT DISTINCT s.id AS "staffId", t."schoolId" FROM "ReviewTask" t
  JOIN "Staff" s ON s."boardId" = t."boardId" AND (s."leftOn" IS NULL OR s."leftOn" > ${toDate(day)}::date)
    AND (s.id = t."ownerId" OR t."ownerId" IS NULL AND EXISTS (
      SELECT 1 FROM "RoleAssignment" r WHERE r."boardId" = s."boardId" AND r."staffId" = s.id AND r.role = 'administrator'
        AND r."fromOn" <= ${toDate(day)}::date AND (r."untilOn" IS NULL OR r."untilOn" >= ${toDate(day)}::date)))
  WHERE t."doneAt" IS NULL AND t."dueOn" <= ${toDate(day)}::date
    AND NOT EXISTS (SELECT 1 FROM "ReminderPreference" p WHERE p."boardId" = s."boardId" AND p."staffId" = s.id AND p.kind = 'digest')
  ORDER BY 1, 2`;

export const findRecipient = (tx: Tx, staffId: string, day: Day) =>
  tx.staff.findFirst({
    where: { id: staffId, ...whereEmployedOn(day), preferences: { none: { kind: 'digest' } } },
    select: {
      firstName: true,
      email: true,
      language: true,
      roles: { where: { ...spansDay(day), role: 'administrator' }, select: { id: true } },
    },
  });

/** Own open tasks; for an administrator also those that nobody owns yet, so that they are seen by somebody. */
export const tasksFor = (
  tx: Tx,
  { staffId, isAdministrator }: { staffId: string; isAdministrator: boolean },
  day: Day,
) =>
  tx.reviewTask.findMany({
    where: {
      doneAt: null,
      dueOn: { lte: toDate(addDays(day, horizonDays)) },
      OR: [{ ownerId: staffId }, ...(isAdministrator ? [{ ownerId: null }] : [])],
    },
    select: {
      id: true,
      kind: true,
      dueOn: true,
      ownerId: true,
      schoolId: true,
      school: { select: { name: true } },
      group: { select: { name: true } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 500,
  });

export type MailDraft = Pick<
  Prisma.MailUncheckedCreateInput,
  'boardId' | 'staffId' | 'to' | 'subject' | 'html' | 'text' | 'messageId'
> & { kind: 'digest'; localDay: Day; taskIds: string[]; createdAt: Date };

/** Null when the mail of this person and day was written before: then the row that is there decides. */
export async function draftOnce(tx: Tx, { localDay, ...draft }: MailDraft): Promise<boolean> {
  const { count } = await tx.mail.createMany({
    data: { ...draft, localDay: toDate(localDay), state: 'waiting' },
    skipDuplicates: true,
  });
  return count === 1;
}

export const findMail = (tx: Tx, { staffId, localDay }: { staffId: string; localDay: Day }) =>
  tx.mail.findFirst({
    where: { staffId, kind: 'digest', localDay: toDate(localDay) },
    select: { id: true, state: true, to: true, subject: true, html: true, text: true, messageId: true },
  });
