import type { Tx } from '#backend/database/database';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import { toDate, toDay } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import { nextDueOn, nextRemindOn } from '#domain/review-tasks/recurrence';
import type { ReviewTaskRow } from './review-tasks.queries';

const keyAfter = (id: string) => `next:${id}`;

type Opening = { boardId: string; today: Day; at: Date };

/** Of each that recurs the next one, once: finished again after it was taken back it finds the next one there. */
export async function openNext(tx: Tx, rows: readonly ReviewTaskRow[], { boardId, today, at }: Opening): Promise<void> {
  const recurring = rows.flatMap((row) =>
    row.recurrence && row.recursFrom ? [{ ...row, recurrence: row.recurrence, recursFrom: row.recursFrom }] : [],
  );
  if (recurring.length === 0) return;
  const calendarOf = await calendarsOf(
    tx,
    recurring.map(({ schoolId }) => schoolId),
  );
  const data = recurring.map((row) => {
    const plannedOn = toDay(row.postponedFrom ?? row.dueOn);
    const series = { recurrence: row.recurrence, recursFrom: toDay(row.recursFrom), plannedOn };
    const dueOn = nextDueOn(series, today, calendarOf(row.schoolId));
    const own = { remindOn: row.remindOn && toDay(row.remindOn), dueOn: toDay(row.dueOn) };
    const remindOn = nextRemindOn(own, dueOn, today);
    const { kind, title, leadsTo, schoolId, groupId, ownerId, ownerRole, helperId, createdById } = row;
    const { handedOutById, isShared, recurrence, recursFrom } = row;
    return {
      ...{ boardId, kind, title, leadsTo, schoolId, groupId, ownerId, ownerRole, helperId, createdById },
      ...{ handedOutById, isShared, recurrence, recursFrom },
      dueOn: toDate(dueOn),
      remindOn: remindOn && toDate(remindOn),
      openedAt: at,
      dedupeKey: keyAfter(row.id),
    };
  });
  await tx.reviewTask.createMany({ data, skipDuplicates: true });
}

/** Takes the next one back while nobody has touched it. */
export const takeNextBack = (tx: Tx, id: string) =>
  tx.reviewTask.deleteMany({
    where: { dedupeKey: keyAfter(id), version: 1, doneAt: null, comments: { none: {} } },
  });
