import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import type { Day } from '#domain/calendar/day';

type Ask = { conversationId: string; staffId: string };

const person = { select: { firstName: true, lastName: true } } as const;

/** A talk that was closed, with what was agreed, in the order in which it is due. */
export const findClosed = (tx: Tx, id: string) =>
  tx.conversation.findFirst({
    where: { id, state: 'closed' },
    select: {
      onDay: true,
      schoolId: true,
      school: { select: { name: true } },
      agreements: {
        where: { task: { cancelledAt: null } },
        select: { id: true, text: true, taskId: true, task: { select: { ownerId: true, owner: person, dueOn: true } } },
        orderBy: [{ task: { dueOn: 'asc' } }, { id: 'asc' }],
        take: 200,
      },
    },
  });
export type ClosedTalk = NonNullable<Awaited<ReturnType<typeof findClosed>>>;

/** Somebody who was there, still works here and wants minutes. */
export const findPresent = (tx: Tx, { conversationId, staffId }: Ask, today: Day) =>
  tx.staff.findFirst({
    where: {
      id: staffId,
      ...whereEmployedOn(today),
      preferences: { none: { kind: 'minutes' } },
      conversations: { some: { conversationId, wasPresent: true } },
    },
    select: { firstName: true, email: true, language: true },
  });

/** What pupils of a school are called: so that none of it leaves in a mail. */
export const namesOfPupilsAt = async (tx: Tx, schoolId: string): Promise<string[]> =>
  (
    await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT n.name FROM "Enrolment" e JOIN "PupilIdentity" i ON i."boardId" = e."boardId" AND i."pupilId" = e."pupilId",
      unnest(ARRAY[i."firstName", i."lastName"]) AS n(name) WHERE e."schoolId" = ${schoolId}::uuid AND e."untilOn" IS NULL`
  ).map(({ name }) => name);

export const findMinutes = (tx: Tx, { conversationId, staffId }: Ask) =>
  tx.mail.findFirst({
    where: { staffId, kind: 'minutes', aboutId: conversationId },
    select: { id: true, state: true, to: true, subject: true, html: true, text: true, messageId: true },
  });

/** The Message-ID is made of person and conversation: a second time there is nothing to add. */
export const draftMinutes = (tx: Tx, draft: Omit<Prisma.MailUncheckedCreateInput, 'id' | 'kind' | 'state'>) =>
  tx.mail.createMany({
    data: { ...draft, kind: 'minutes', state: 'waiting' } as Prisma.MailCreateManyInput,
    skipDuplicates: true,
  });
