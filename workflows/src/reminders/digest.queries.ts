import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { toDate } from '#backend/platform/clock';
import { spansDay } from '#backend/platform/spans-day';
import { addDays, type Day } from '#domain/calendar/day';
import { digestTime } from '#domain/reminders/digest-times';

/** What is due soon looks this far ahead at most: before a long absence something is said early. */
export const horizonDays = 200;
/** What is late for longer is no longer a reason to ask somebody else. */
const lateAtMostDays = 60;

/** Somebody at a school; the calendar of that school says whether it is a day for mail. */
export type Owner = { staffId: string; schoolId: string };
/** Null: of everybody. */
export type StaffIds = readonly string[] | null;

const among = (staffIds: StaffIds) => (staffIds === null ? {} : { in: [...staffIds] });

/** Who works here and wants the digest, with what their mail depends on. */
export const recipientsOn = (tx: Tx, day: Day, staffIds: StaffIds) =>
  tx.staff.findMany({
    where: {
      ...(staffIds && { id: { in: [...staffIds] } }),
      ...whereEmployedOn(day),
      preferences: { none: { kind: 'digest' } },
      mailProblemAt: null,
    },
    select: {
      id: true,
      firstName: true,
      email: true,
      language: true,
      workingDays: true,
      roles: { where: spansDay(day), select: { role: true, schoolId: true } },
      mailPreference: { select: { frequency: true, weekday: true } },
      leaves: {
        where: { untilOn: { gte: toDate(addDays(day, -horizonDays)) } },
        select: { fromOn: true, untilOn: true },
      },
    },
    orderBy: { id: 'asc' },
  });
export type Recipient = Awaited<ReturnType<typeof recipientsOn>>[number];

/** Who chose this time (`HH:MM` on the wall) for the digest, or no time at all when it is the usual one. */
export const whoReadsAt = async (tx: Tx, time: string): Promise<string[]> => {
  const people = await tx.staff.findMany({
    where: {
      OR: [{ mailPreference: { digestTime: time } }, ...(time === digestTime ? [{ mailPreference: null }] : [])],
    },
    select: { id: true },
  });
  return people.map(({ id }) => id);
};

/** Who is away on this day or later, as far as mail looks ahead, and has these people (null: anybody) as a substitute. */
export const awayOn = (tx: Tx, day: Day, staffIds: StaffIds) =>
  tx.leave.findMany({
    where: {
      fromOn: { lte: toDate(addDays(day, horizonDays)) },
      untilOn: { gte: toDate(day) },
      substituteId: staffIds === null ? { not: null } : { in: [...staffIds] },
    },
    select: {
      staffId: true,
      substituteId: true,
      fromOn: true,
      untilOn: true,
      staff: { select: { firstName: true, lastName: true } },
    },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
  });

/** The last mail before this day that went out, of each: a refused one was never read. */
export const lastMails = (tx: Tx, day: Day, staffIds: readonly string[]) => tx.$queryRaw<
  { staffId: string; localDay: string; taskIds: string[] }[]
>`
  SELECT s.id AS "staffId", m."localDay"::text AS "localDay", m."taskIds" FROM unnest(${[...staffIds]}::uuid[]) AS s(id)
  CROSS JOIN LATERAL (SELECT "localDay", "taskIds" FROM "Mail" WHERE "staffId" = s.id AND kind = 'digest'
    AND "localDay" < ${toDate(day)}::date AND state IN ('sending', 'sent', 'unknown') ORDER BY "localDay" DESC LIMIT 1) m`;

const taskRow = {
  id: true,
  kind: true,
  dueOn: true,
  remindOn: true,
  ownerId: true,
  ownerRole: true,
  isShared: true,
  owner: { select: { firstName: true, lastName: true } },
  schoolId: true,
  school: { select: { name: true } },
  group: { select: { name: true } },
} satisfies Prisma.ReviewTaskSelect;
export type TaskRow = Prisma.ReviewTaskGetPayload<{ select: typeof taskRow }>;

/** Open tasks of these people, and those that nobody owns yet, so that they are seen by somebody. */
export const tasksOf = (tx: Tx, day: Day, staffIds: StaffIds) =>
  tx.reviewTask.findMany({
    where: {
      doneAt: null,
      AND: [
        { OR: [{ dueOn: { lte: toDate(addDays(day, horizonDays)) } }, { remindOn: { lte: toDate(day) } }] },
        staffIds === null ? {} : { OR: [{ ownerId: among(staffIds) }, { ownerId: null }] },
      ],
    },
    select: taskRow,
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  });

/** Open tasks at these schools that are late and that somebody owns; not what people keep to themselves. */
export const lateTasksAt = (tx: Tx, day: Day, schoolIds: readonly string[]) =>
  tx.reviewTask.findMany({
    where: {
      doneAt: null,
      isShared: true,
      dueOn: { lt: toDate(day), gte: toDate(addDays(day, -lateAtMostDays)) },
      ownerId: { not: null },
      schoolId: { in: [...schoolIds] },
    },
    select: taskRow,
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  });

/** Who could help at these schools. */
export const coachesAndLeadersAt = (tx: Tx, day: Day, schoolIds: readonly string[]) =>
  tx.roleAssignment.findMany({
    where: {
      ...spansDay(day),
      role: { in: ['coach', 'schoolLeader'] },
      schoolId: { in: [...schoolIds] },
      staff: whereEmployedOn(day),
    },
    select: { staffId: true, schoolId: true, role: true },
  });

export const allSchoolIds = async (tx: Tx) =>
  (await tx.school.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id);

export type MailDraft = Pick<
  Prisma.MailUncheckedCreateInput,
  'boardId' | 'staffId' | 'to' | 'subject' | 'html' | 'text' | 'messageId'
> & { kind: 'digest'; localDay: Day; taskIds: string[]; createdAt: Date };

/** Who has a mail of that day already keeps it: the row that is there decides. */
export const draftOnce = (tx: Tx, drafts: readonly MailDraft[]) =>
  tx.mail.createMany({
    data: drafts.map(({ localDay, ...draft }) => ({ ...draft, localDay: toDate(localDay), state: 'waiting' })),
    skipDuplicates: true,
  });

/**
 * Of the digests of this day that are in the queue and not yet written: the one of this person, and the next ones in the
 * order of the queue. Whoever writes the same one waits until the other is ready.
 */
export async function claimToWrite(
  tx: Tx,
  { staffId, localDay, asked = false }: { staffId: string; localDay: Day; asked?: boolean },
  atATime: number,
): Promise<string[]> {
  const isThisMorning = Prisma.sql`type = 'reminders.digest' AND state = 'queued' AND payload->>'localDay' = ${localDay}
    AND coalesce((payload->>'asked')::boolean, false) = ${asked}`;
  await tx.$queryRaw`SELECT id FROM "Outbox" WHERE ${isThisMorning} AND payload->>'staffId' = ${staffId} FOR UPDATE`;
  const others = await tx.$queryRaw<{ staffId: string }[]>`
    SELECT payload->>'staffId' AS "staffId" FROM "Outbox" o WHERE ${isThisMorning} AND payload->>'staffId' <> ${staffId}
      AND NOT EXISTS (SELECT FROM "Mail" m WHERE m."boardId" = o."boardId" AND m."staffId" = (o.payload->>'staffId')::uuid
        AND m.kind = 'digest' AND m."localDay" = ${toDate(localDay)}::date)
    ORDER BY "availableAt", id LIMIT ${atATime - 1} FOR UPDATE SKIP LOCKED`;
  return [staffId, ...others.map((other) => other.staffId)];
}

export const findMail = (tx: Tx, { staffId, localDay }: { staffId: string; localDay: Day }) =>
  tx.mail.findFirst({
    where: { staffId, kind: 'digest', localDay: toDate(localDay) },
    select: { id: true, state: true, to: true, subject: true, html: true, text: true, messageId: true },
  });
