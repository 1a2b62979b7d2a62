import type { Tx } from '#backend/database/database';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { toDate } from '#backend/platform/clock';
import { spansDay } from '#backend/platform/spans-day';
import { addDays, type Day } from '#domain/calendar/day';
import type { TaskToOpen } from '#domain/review-tasks/opened-by-run';

/** Results older than a school year ask for no review: what they said has been overtaken. */
const lookedAtDays = 365;

const period = { id: true, schoolYear: true, opensOn: true, closesOn: true } as const;
export type PeriodRow = { id: string; schoolYear: string; opensOn: Date; closesOn: Date };

export const findPeriod = (tx: Tx, id: string): Promise<PeriodRow | null> =>
  tx.testPeriod.findFirst({ where: { id }, select: period });

/**
 * The last closed period in which results came in: what an import or a refresh by hand is about. In autumn that is the
 * one of last summer, which nobody has looked at in a school whose data came in just now.
 */
export async function lastClosedPeriod(tx: Tx, schoolId: string, today: Day): Promise<PeriodRow | null> {
  const since = toDate(addDays(today, -lookedAtDays));
  const rows = await tx.$queryRaw<PeriodRow[]>`
    SELECT p.id, p."schoolYear", p."opensOn", p."closesOn" FROM "TestPeriod" p
    WHERE p."schoolId" = ${schoolId}::uuid AND p."closesOn" < ${toDate(today)}::date AND p."closesOn" >= ${since}::date
      AND EXISTS (SELECT 1 FROM "Result" r WHERE r."schoolId" = p."schoolId" AND r."takenOn" BETWEEN p."opensOn" AND p."closesOn")
    ORDER BY p."closesOn" DESC LIMIT 1`;
  return rows[0] ?? null;
}

/** The import that last brought results of this period. */
export async function importOfPeriod(
  tx: Tx,
  schoolId: string,
  { opensOn, closesOn }: PeriodRow,
): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM "Import" i WHERE EXISTS (SELECT 1 FROM "Result" r WHERE r."importId" = i.id
      AND r."schoolId" = ${schoolId}::uuid AND r."takenOn" BETWEEN ${opensOn}::date AND ${closesOn}::date)
    ORDER BY i."committedAt" DESC NULLS LAST LIMIT 1`;
  return rows[0]?.id ?? null;
}

/** Of a year, or of the year only those in which somebody took a test in these days. */
export const groupsOf = (tx: Tx, schoolId: string, { schoolYear, opensOn, closesOn }: PeriodRow, tested: boolean) =>
  tx.group.findMany({
    where: {
      schoolId,
      schoolYear,
      ...(tested && {
        enrolments: { some: { pupil: { results: { some: { takenOn: { gte: opensOn, lte: closesOn } } } } } },
      }),
    },
    select: { id: true, yearGroups: true, teachers: { select: { staffId: true }, orderBy: { staffId: 'asc' } } },
    orderBy: { name: 'asc' },
  });

export const peopleOf = (tx: Tx, schoolId: string, today: Day) =>
  tx.roleAssignment.findMany({
    where: { schoolId, role: { in: ['coach', 'schoolLeader'] }, ...spansDay(today), staff: whereEmployedOn(today) },
    select: { role: true, staffId: true },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
  });

export type Origin = {
  boardId: string;
  schoolId: string;
  runId: string;
  testPeriodId: string;
  importId: string | null;
};

/** Those that were open already stay as they are. @returns how many are new. */
export async function openTasks(tx: Tx, origin: Origin, tasks: readonly TaskToOpen[], openedAt: Date): Promise<number> {
  const { count } = await tx.reviewTask.createMany({
    data: tasks.map(({ dueOn, ...task }) => ({ ...origin, ...task, dueOn: toDate(dueOn), openedAt })),
    skipDuplicates: true,
  });
  return count;
}
