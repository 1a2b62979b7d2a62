import type { Tx } from '#backend/database/database';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { spansDay } from '#backend/platform/spans-day';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';

/** Teachers in force at these schools (null: of the whole board), each role once, the longest first. */
export const teachersAt = (tx: Tx, schoolIds: readonly string[] | null, today: Day, staffId?: string) =>
  tx.roleAssignment.findMany({
    where: {
      role: 'teacher',
      ...(staffId && { staffId }),
      ...(schoolIds ? { schoolId: { in: [...schoolIds] } } : { schoolId: { not: null } }),
      ...spansDay(today),
      staff: whereEmployedOn(today),
    },
    select: {
      id: true,
      staffId: true,
      schoolId: true,
      fromOn: true,
      staff: { select: { firstName: true, lastName: true, startingTeacher: true } },
      school: { select: { name: true } },
    },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
  });

/** The course of all visits at these schools: no word of what is in them. */
export const visitsAt = (tx: Tx, schoolIds: readonly string[] | null, teacherId?: string) =>
  tx.consultation.findMany({
    where: {
      state: { not: 'question' },
      ...(teacherId && { teacherId }),
      ...(schoolIds && { schoolId: { in: [...schoolIds] } }),
    },
    select: {
      id: true,
      teacherId: true,
      schoolId: true,
      visitorId: true,
      state: true,
      visitOn: true,
      cover: true,
      visitor: { select: { firstName: true, lastName: true } },
      agreements: { select: { dueOn: true, doneAt: true } },
    },
    orderBy: [{ visitOn: 'asc' }, { id: 'asc' }],
  });
export type VisitRow = Awaited<ReturnType<typeof visitsAt>>[number];

export const schoolNames = (tx: Tx, schoolIds: readonly string[] | null) =>
  tx.school.findMany({
    where: schoolIds ? { id: { in: [...schoolIds] } } : {},
    select: { id: true, name: true, consultationForm: { select: { items: true, version: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });

/** False when somebody changed it since; version 0 means that the teacher was not marked. */
export async function markStarting(
  tx: Tx,
  { version, ...who }: { boardId: string; staffId: string; version: number },
  untilOn: Day | null,
): Promise<boolean> {
  const data = { untilOn: toDate(untilOn ?? '1970-01-01') };
  const { count } =
    version === 0
      ? await tx.startingTeacher.createMany({ data: { ...who, ...data }, skipDuplicates: true })
      : await tx.startingTeacher.updateMany({
          where: { ...who, version },
          data: { ...data, version: { increment: 1 } },
        });
  return count === 1;
}

/** False when somebody changed it since; version 0 means that the school had no form. */
export async function writeForm(
  tx: Tx,
  { version, ...place }: { boardId: string; schoolId: string; version: number },
  { items, updatedAt }: { items: { key: string; label: string; kind: string }[]; updatedAt: Date },
): Promise<boolean> {
  const { count } =
    version === 0
      ? await tx.consultationForm.createMany({ data: { ...place, items, updatedAt }, skipDuplicates: true })
      : await tx.consultationForm.updateMany({
          where: { ...place, version },
          data: { items, updatedAt, version: { increment: 1 } },
        });
  return count === 1;
}
